/** Bodies that stand for whoever calls them his own. */

/** What somebody speaks for when it is his: "his government would", "our troops will". */
export const OWN_BODIES: ReadonlySet<string> = new Set([
  'government',
  'country',
  'nation',
  'administration',
  'cabinet',
  'ministry',
  'army',
  'navy',
  'force',
  'troop',
  'party',
  'side',
  'team',
  'delegation',
  'state',
  'organization',
  'organisation',
  'company',
  'group',
  'movement',
  'bloc',
]);
