/** English names of states by ISO code, for states that no article names itself (a town lies in it). */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(__dirname, '..', '..', 'data', 'gazetteer', 'states.json');
let names: ReadonlyMap<string, string> | undefined;

/** The name, or the code itself for one that the gazetteer does not have. */
export function stateName(code: string): string {
  names ??= new Map(
    (JSON.parse(readFileSync(FILE, 'utf8')).states as { code: string; name: string }[]).map((row) => [
      row.code,
      row.name,
    ]),
  );
  return names.get(code) ?? code;
}
