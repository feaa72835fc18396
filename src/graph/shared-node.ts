/**
 * Nodes that several articles name are made from all their namings, whatever the order in which the articles came:
 * the latest article gives name and role, a proposal keeps the handiest name it was given, other forms become aliases.
 */

import { durationsIn } from '../extract/measures/durations';
import type { BatchNode, Naming, Properties, Value } from './batch';
import { isFullName } from './ids';
import { surnameOf } from './person-identity';
import { stateName } from './state-names';

/** Orders namings: by publication, those without a date first, then by article. */
export const namingOrder = ({ on, articleId }: Pick<Naming, 'on' | 'articleId'>): string => `${on ?? ''}|${articleId}`;

const list = (value: Value | undefined): string[] => (Array.isArray(value) ? [...value] : []);

const union = (a: Value | undefined, b: readonly string[] | undefined): string[] =>
  [...new Set([...list(a), ...(b ?? [])])].sort();

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

function aliases(before: Properties, { name, forms }: Naming, shown: string): string[] {
  const all = union(before.aliases, [name, ...forms, ...(text(before.name) ? [text(before.name)!] : [])]);
  return all.filter((form) => form !== shown);
}

const inOrder = (...days: readonly (string | undefined)[]): string[] => days.filter((day) => day !== undefined).sort();
const least = (a: string | undefined, b: string | undefined): string | undefined => inOrder(a, b)[0];
const most = (a: string | undefined, b: string | undefined): string | undefined => inOrder(a, b).at(-1);

const personal = (before: Properties, { name }: Naming): Properties => ({
  surname: surnameOf(name),
  bare: before.bare === true || !isFullName(name) ? true : undefined,
});

/** A bare surname gives no name to someone whose full name is known. */
const nameOrder = (naming: Naming): string =>
  `${naming.label !== 'Person' || isFullName(naming.name) ? 1 : 0}|${namingOrder(naming)}`;

function withActor(before: Properties, naming: Naming): Properties {
  const key = namingOrder(naming);
  const later = nameOrder(naming) >= (text(before.namedKey) ?? '');
  const latest = (value: string | undefined, known: Value | undefined) =>
    value !== undefined && key >= (text(known) ?? '');
  const [role, state] = [latest(naming.role, before.roleKey), latest(naming.state, before.stateKey)];
  const name = later ? naming.name : text(before.name)!;
  return {
    name,
    kind: naming.kind,
    aliases: aliases(before, naming, name),
    namedKey: later ? nameOrder(naming) : before.namedKey,
    role: role ? naming.role : before.role,
    roleKey: role ? key : before.roleKey,
    represents: state ? naming.state : before.represents,
    stateKey: state ? key : before.stateKey,
    uncertain: before.uncertain === true || naming.uncertain ? true : undefined,
    ...(naming.label === 'Person' ? personal(before, naming) : {}),
  };
}

/** A short name that tells a duration says most at a glance; among equals the first that was used stays. */
const SHORT = 6;
const proposalOrder = (naming: Naming): string => {
  const long = naming.name.split(/\s+/).length > SHORT ? 1 : 0;
  return `${long}${durationsIn(naming.name).length > 0 ? 0 : 1}|${namingOrder(naming)}`;
};

function withProposal(before: Properties, naming: Naming): Properties {
  const key = proposalOrder(naming);
  const known = text(before.namedKey);
  const earlier = known === undefined || key < known;
  const name = earlier ? naming.name : text(before.name)!;
  return {
    name,
    kind: naming.kind,
    aliases: aliases(before, naming, name),
    namedKey: earlier ? key : known,
    firstSeen: least(text(before.firstSeen), naming.on),
    lastSeen: most(text(before.lastSeen), naming.on),
    parties: union(before.parties, naming.parties),
    modifiers: union(before.modifiers, naming.modifiers),
  };
}

const withPlace = (before: Properties, { name, state }: Naming): Properties => ({
  name: least(text(before.name), name),
  state,
});

/** The node's properties once one more article names it. */
export function withNaming(before: Properties, naming: Naming): Properties {
  if (naming.label === 'Proposal') return withProposal(before, naming);
  return naming.label === 'Place' ? withPlace(before, naming) : withActor(before, naming);
}

/** Of all namings, oldest first. */
export function sharedProperties(namings: readonly Naming[]): Properties {
  const ordered = [...namings].sort((a, b) => (namingOrder(a) < namingOrder(b) ? -1 : 1));
  return ordered.reduce(withNaming, {});
}

/** A state that only a code refers to, because something lies in it or speaks for it. */
export const bareState = (code: string): BatchNode['properties'] => ({
  name: stateName(code),
  kind: 'state',
  represents: code,
});
