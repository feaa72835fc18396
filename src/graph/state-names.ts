/** English names of states by ISO code, for states that no article names itself (a town lies in it). */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILES = ['states.json', 'former-states.json'].map((name) =>
  path.join(__dirname, '..', '..', 'data', 'gazetteer', name),
);
let names: ReadonlyMap<string, string> | undefined;

interface NamedState {
  readonly label: string;
  readonly state?: string;
  readonly name: string;
}

/**
 * The name; for a state that the gazetteer does not have, what the article calls it (`named`: all that it names), or
 * else the code itself.
 */
export function stateName(code: string, named: Iterable<NamedState> = []): string {
  names ??= new Map(
    FILES.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).states as { code: string; name: string }[]).map(
      (row) => [row.code, row.name],
    ),
  );
  const known = names.get(code);
  if (known !== undefined) return known;
  for (const { label, state, name } of named) if (label === 'State' && state === code) return name;
  return code;
}
