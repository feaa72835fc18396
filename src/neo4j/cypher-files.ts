/** Every statement that the database runs stands in a file under cypher/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const CYPHER_FOLDER = path.join(__dirname, '..', '..', 'cypher');

const cache = new Map<string, string>();

/** Text of `cypher/NAME.cypher`; a name that is not there is a fault of the program. */
export function cypherFile(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(CYPHER_FOLDER, `${name}.cypher`), 'utf8');
  cache.set(name, text);
  return text;
}

/** Names of the statements in a folder of cypher/, sorted, without their extension. */
export function cypherNames(folder: string): string[] {
  return readdirSync(path.join(CYPHER_FOLDER, folder))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}
