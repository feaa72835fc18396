/** `npm run generate`: writes the statements that follow from the schema to cypher/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CYPHER_FOLDER } from './cypher-files';
import { generatedCypher } from './generated-cypher';

for (const [name, text] of generatedCypher()) {
  const file = path.join(CYPHER_FOLDER, `${name}.cypher`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
