/** Offices that only a state has: without a state's name beside them they are some state's all the same. */
import { fold } from './fold';
import {
  NATIONAL_OFFICES,
  NATIONAL_SPEAKERS,
  OFFICES_OF_ONE_STATE,
  PORTFOLIOS,
  SPOKESMAN,
  STATES_WITHOUT,
} from './lexicon';

const phrases = (list: Iterable<string>, after = '') => new RegExp(`\\b(?:${[...list].join('|')})${after}\\b`);

/** "Penang Chief Minister": of a part of a state. */
const SUBNATIONAL = /\bchief minister\b/;
const OFFICE = phrases(NATIONAL_OFFICES);
const SPEAKER = phrases(NATIONAL_SPEAKERS, ' spokes(?:man|woman|person)');
/** "Culture Secretary", "Foreign Affairs Principal Secretary": who heads a department that is not called a ministry. */
const SECRETARY = new RegExp(
  `\\b(?:${[...PORTFOLIOS].filter((word) => /^[a-z]{4,}$/.test(word)).join('|')})(?: affairs)?` +
    '(?: (?:cabinet|principal|permanent|state|chief))? secretary\\b',
);
/** "the government's chief negotiator". */
const OF_GOVERNMENT = /\bgovernment['’]s \w/;

export function isNational(role: string): boolean {
  const words = fold(role);
  if (SUBNATIONAL.test(words)) return false;
  return (
    OFFICE.test(words) ||
    SECRETARY.test(words) ||
    SPEAKER.test(words) ||
    OF_GOVERNMENT.test(words) ||
    SPOKESMAN.test(words)
  );
}

/** "Secretary of State" is the United States', "Secretary of State for Defence" some other's. */
export function onlyStateWith(role: string): string | undefined {
  const words = fold(role);
  const office = [...OFFICES_OF_ONE_STATE.keys()].find((name) => words.endsWith(name));
  return office && OFFICES_OF_ONE_STATE.get(office);
}

/** A vice president is another office than that which some states are without. */
const IS_OTHER = /\b(?:vice|deputy)[ -]president\b/;

const WITHOUT = [...STATES_WITHOUT].map(([office, states]) => ({ office: phrases([office], 's?'), states }));

/** Whether a state can have the office or body: the United States have no foreign minister, Japan no president. */
export function canHave(role: string): (state: string) => boolean {
  const words = fold(role);
  const without = IS_OTHER.test(words) ? [] : WITHOUT.filter(({ office }) => office.test(words));
  return (state) => !without.some(({ states }) => states.has(state));
}
