/** What keeps two mentions from being one proposal, however alike they are. */

import { flatMap } from '../../flat-map';
import { perToken } from '../../language';
import type { Token } from '../../language/annotation';
import { isNoun } from '../grammar';
import { inForce, laws, nouns, setApart } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import { once } from '../once';
import type { Description } from './description';
import { prefixOf } from './hyphened';
import { undergoersOf } from './kinds';
import { amountsOf, durationsOf, gathered, ownersOf, partiesOf, scopeOf } from './of-all';

/** Other sides, places, amounts, lengths or bodies; or named side by side ("a truce and an exchange"). */
export function conflict(description: Description, members: readonly Description[]): boolean {
  const parties = partiesOf(members);
  if (description.parties.length > 1 && new Set(parties).size > 1 && disjoint(description.parties, parties))
    return true;
  if (
    disjoint(description.scope, scopeOf(members)) ||
    disjoint(description.amounts, amountsOf(members)) ||
    disjoint(description.durations, durationsOf(members))
  )
    return true;
  if (
    members.some(
      (member) =>
        member.coordination === description.coordination && member.candidate.head !== description.candidate.head,
    )
  )
    return true;
  if (isOldAndNew(description, members)) return true;
  return ofOtherTime(description, members) || ofOtherBody(description, members) || ofAnother(description, members);
}

/** "a 1992 agreement", "the original accord": what is told apart by its time is not the one spoken of without, nor is a counter-offer "the offer". */
function ofOtherTime(description: Description, members: readonly Description[]): boolean {
  const mine = timeOf(description);
  const theirs = timesOf(members);
  if (mine === undefined)
    return theirs.length === members.length && (description.owners.length > 0 || theirs.includes(COUNTER));
  return !theirs.includes(mine);
}

/** "the new pact" takes the place of "the 1979 pact": what is called new is not what is called by its year or old. */
export function isOldAndNew({ candidate: { head } }: Description, members: readonly Description[]): boolean {
  const [old, renewed] = [isOld(head), isNew(head)];
  if (!old && !renewed) return false;
  const heads = members.map(({ candidate }) => candidate.head);
  return (old && heads.some(isNew)) || (renewed && heads.some(isOld) && !heads.some(isNew));
}

const isNew = perToken((head): boolean => wordsBefore(head).some((word) => RENEWED.has(word)));
const isOld = perToken((head): boolean => wordsBefore(head).some((word) => isTime(word) || inForce.has(word)));

/** What stands before a noun, whatever part of its compound the parser hangs it on. */
const wordsBefore = (noun: Token): string[] =>
  isNoun(noun)
    ? flatMap(
        noun.children.filter(({ i, dep }) => i < noun.i && dep !== 'relcl'),
        (child) => [child, ...child.children],
      ).map(({ text }) => text.toLowerCase())
    : [];

const RENEWED = new Set(['new', 'revised', 'proposed']);

const COUNTER = 'counter-';

/** The year or the word that places it among others of its kind. */
const timeOf = ({ candidate: { head } }: Description): string | undefined => timeSaidOf(head);

const timeSaidOf = perToken(
  (head): string | undefined =>
    (prefixOf(head) ? COUNTER : undefined) ?? head.children.map(({ text }) => text.toLowerCase()).find(isTime),
);

const timesOf = once((members: readonly Description[]) => flatMap(members, (member) => timeOf(member) ?? []));

const isTime = (word: string): boolean => /^(19|20)\d\d$/.test(word) || setApart.has(word);

/** A bill of parliament is no resolution of the Security Council. */
function ofOtherBody(description: Description, members: readonly Description[]): boolean {
  if (description.candidate.kind !== 'resolution' || members.every(({ candidate }) => candidate.kind !== 'resolution'))
    return false;
  if (disjoint(description.owners, ownersOf(members))) return true;
  const isLaw = laws.has(description.head);
  return members.some(
    ({ head }) => (isLaw ? head === 'resolution' : laws.has(head)) && (isLaw || description.head === 'resolution'),
  );
}

/** "Moscow's plan" is not the plan of anybody else. */
function ofAnother(description: Description, members: readonly Description[]): boolean {
  const { form, opens } = description.candidate;
  if (form !== 'generic' && opens) return false;
  return form === 'generic'
    ? holdersAndDoersOf(members).length > 0 && disjoint(description.owners, sidesOf(members))
    : disjoint(description.agents, doersOf(members));
}

const sidesOf = gathered(({ owners, parties, agents, holders }) => [...owners, ...parties, ...agents, ...holders]);
const holdersAndDoersOf = gathered(({ owners, agents, holders }) => [...owners, ...agents, ...holders]);
const doersOf = gathered(({ owners, agents }) => [...owners, ...agents]);

/** Both say something, and nothing in common. */
const disjoint = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));

const NEW = new Set(['new', 'fresh', 'further', 'additional', 'another', 'second', 'more']);

/** "fresh sanctions" are others than those that there are. */
export function isNovel(description: Description, members: readonly Description[]): boolean {
  return novel(description) && !members.some(novel);
}

const novel = once(isSaidToBeNew);

/** "fresh sanctions", "impose further tariffs", "17 accords"; a new constitution is what a change of the constitution makes. */
function isSaidToBeNew({ definite, candidate: { head } }: Description): boolean {
  const counted = head.children.some(({ dep }) => dep === 'nummod');
  const isNew = [head, ...undergoersOf(head)].some((token) =>
    token.children.some(({ text }) => NEW.has(text.toLowerCase()) && !nouns.has(`${text} ${lemmaOf(token)}`)),
  );
  return !definite && (counted || isNew);
}
