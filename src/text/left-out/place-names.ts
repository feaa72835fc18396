import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flatMap } from '../../flat-map';

/** Names of places and of organizations from the gazetteer, in small letters, to tell "DOHA Oil exporters" from "OPEC Ministers". */
export interface PlaceNames {
  readonly isPlace: (name: string) => boolean;
  /** "NATO", "OPEC": names that the gazetteer itself writes in capitals. */
  readonly isAcronym: (name: string) => boolean;
}

interface Named {
  readonly name: string;
  readonly names?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly capitals?: readonly string[];
}

const GAZETTEER = path.join(__dirname, '..', '..', '..', 'data', 'gazetteer');
/** Regions as datelines abbreviate them. */
const REGIONS =
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Va. Vt. Wash. W.Va. Wis. Wyo. D.C. Ont. Que. B.C. U.S. U.K. U.A.E.';

/** Towns that the gazetteer keeps as names of what sits there. */
const SEATS = ['Brussels', 'United Nations'];

let loaded: PlaceNames | undefined;

export function placeNames(): PlaceNames {
  loaded ??= load();
  return loaded;
}

function load(): PlaceNames {
  const states = entries('states');
  const places = new Set(
    [
      ...flatMap(states, ({ name, names = [], capitals = [] }) => [name, ...names, ...capitals]),
      ...flatMap(entries('places'), allNames),
      ...SEATS,
      ...REGIONS.split(' '),
    ].map(keyOf),
  );
  const organizations = new Set(flatMap(entries('organizations'), allNames));
  return {
    isPlace: (name) => places.has(keyOf(name)),
    isAcronym: (name) => organizations.has(name) && name === name.toUpperCase(),
  };
}

const allNames = ({ name, names = [], abbreviations = [] }: Named) => [name, ...names, ...abbreviations];

const keyOf = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const entries = (file: string): readonly Named[] =>
  JSON.parse(readFileSync(path.join(GAZETTEER, `${file}.json`), 'utf8'))[file];
