/**
 * Writes states.json and office-holders.json from the CIA World Factbook's rows and state-additions.json.
 *
 *   node data/gazetteer/make-states.mjs STATES.json
 *
 * STATES.json is a list of { code, name, longName, former, abbreviation, noun, adjective, capital, chiefOfState,
 * headOfGovernment }, each as the Factbook words it. An addition adds to a field, or takes its place when `replace`
 * names the field.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Former names that no article of our time uses for the state of today. */
const PAST = /\b(Soviet|Socialist|Trust Territory|East|West|German|French|Spanish|Portuguese|Belgian|British|Italian|Dutch|Colony|Kingdom|Empire|Mandatory)\b|[/(;:[]/;

const unique = (list) => [...new Set(list.map((item) => item.trim()).filter(Boolean))];
/** Drops brackets, notes and what follows a semicolon. */
const plain = (text) => (text ?? '').replace(/\s*\([^)]*\)/g, '').replace(/;.*$|, note .*$/, '').trim();
const parts = (text) => plain(text).split(/,\s+(?!D\.C\.)|\s+or\s+|;\s*/).filter((part) => !/^(none|NA)$/i.test(part));

/** "Albanian(s)" gives Albanian and Albanians; "Chinese (singular and plural)" stays as it is. */
function people(noun) {
  const words = (noun ?? '').replace(/\(men\)|\(women\)|\(man\)/g, '').replace(/ \([^)]*\)/g, '').split(/,\s*|\s+or\s+/);
  return words.flatMap((word) => (word.endsWith('(s)') ? [word.slice(0, -3), `${word.slice(0, -3)}s`] : [word]))
    .filter((word) => word && !/^(none|NA)|[(/;]/i.test(word));
}

/** "Kyiv (Kiev is ...)" gives Kyiv; "La Paz (administrative capital); Sucre" gives La Paz: additions hold the rest. */
const capitals = (text) => [plain((text ?? '').split(';')[0]).split(/,\s+(?!D)/)[0]].filter((name) => name && !/^(no|administered)\b/.test(name));

function stateOf(row, addition = {}) {
  const own = {
    names: [row.longName, ...parts(row.former).filter((name) => !PAST.test(name))].map(plain),
    abbreviations: /^[A-Z.]+$/.test(row.abbreviation ?? '') ? [row.abbreviation] : [],
    adjectives: parts(row.adjective?.replace(/\(.*?\)/g, '')),
    people: people(row.noun),
    capitals: capitals(row.capital),
    ambiguous: [],
  };
  const name = addition.name ?? plain(row.name);
  const field = (key) => unique([...(addition.replace?.includes(key) ? [] : own[key]), ...(addition[key] ?? [])]);
  const fields = Object.fromEntries(Object.keys(own).map((key) => [key, field(key)]));
  return { code: row.code, name, ...fields, names: fields.names.filter((other) => other !== name) };
}

function dayOf(text) {
  const found = /since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(text);
  if (!found) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(found[2] ?? '?')) + 1;
  return `${found[3]}-${String(month || 1).padStart(2, '0')}-${String(found[1] ?? 1).padStart(2, '0')}`;
}

/** "DE WEVER" gives "De Wever", "XVI" stays. */
const small = (word) => (/^(I{1,3}|IV|VI{0,3}|IX|X|XIV|XVI)$/.test(word) ? word : word.replace(/\p{L}+/gu, (run) => run[0] + run.slice(1).toLowerCase()));

const TITLE = /^(?:(?:Acting|Interim|Transitional|Transition|Caretaker|Supreme|Crown|Grand|Vice|First|State Affairs Commission|Supreme People's Assembly|overall Taliban|Taliban|GNU|CNSP) )*(?:President|Prime Minister|Premier|King|Queen|Emperor|Sultan|Amir|Pope|Prince|Duke|Chancellor|Taoiseach|Leader|Co-prince)(?: and (?:Crown Prince and )?(?:Prime Minister|Co-Vice President|Foreign Minister))?(?: of the (?:Swiss Confederation|Government of Spain|Council of Ministers))?(?: \((?:Prime Minister|prime minister-equivalent)\))?/;

/** One holder of an office as the Factbook words it: title, name with the surname in capitals, day. */
function holderOf(code, text, office) {
  const first = (text ?? '').split(/;(?! also spelled)/)[0];
  const title = TITLE.exec(first);
  const from = dayOf(first);
  const words = first.slice(title?.[0].length ?? 0).replace(/\(.*$|; also.*$|".*?"/g, '').replace(/\b(Capt|Gen|Sr|Col|Sir|Dr)\b\.?/g, '').trim();
  const capital = words.split(/\s+/).filter((word) => /^\p{Lu}[\p{Lu}'’-]+(-\p{Lu}\p{Ll}+)?,?$|^[a-z]+-\p{Lu}+$/u.test(word));
  if (!title || !from || capital.length === 0 || /president, presidential|council/i.test(words)) return [];
  const name = words.split(/\s+/).map(small).join(' ').replace(/,$/, '');
  const surname = capital.map(small).join(' ').replace(/,$/, '');
  return [{ name, names: [surname], role: title[0].replace(/ \(.*/, ''), office, represents: code, from, until: null }];
}

const write = (file, key, list) =>
  writeFileSync(path.join(folder, file), `{ "${key}": [\n${list.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n] }\n`);

const source = process.argv[2];
if (!source) throw new Error('usage: node data/gazetteer/make-states.mjs STATES.json');
const rows = JSON.parse(readFileSync(source, 'utf8'));
const additions = JSON.parse(readFileSync(path.join(folder, 'state-additions.json'), 'utf8'));
/** The King of fifteen realms speaks for the United Kingdom in the news. */
const ownHead = (row) => row.code === 'GB' || !/CHARLES III|Co-prince/.test(row.chiefOfState ?? '');
write('states.json', 'states', rows.map((row) => stateOf(row, additions[row.code])));
write('office-holders.json', 'people', rows.flatMap((row) => [
  ...(ownHead(row) ? holderOf(row.code, row.chiefOfState, 'head of state') : []),
  ...(row.headOfGovernment === row.chiefOfState ? [] : holderOf(row.code, row.headOfGovernment, 'head of government')),
]));
