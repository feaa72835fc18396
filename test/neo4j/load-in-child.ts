/** Loads made-up articles, a few at a time: run as a process of its own, so that a test can kill it. */
import { madeUp } from '../../bench/made-up';
import { openLoader } from '../../src/neo4j/load/loader';
import { openDatabase } from '../../src/neo4j/open';

async function main(count: number): Promise<void> {
  const database = await openDatabase();
  const loader = await openLoader(database);
  for (let i = 0; i < count; i += 3) {
    const some = [i, i + 1, i + 2].map((number) => madeUp(number, 4));
    await Promise.all(some.map(({ article, extraction }) => loader.load(article, extraction)));
  }
  await database.close();
}

void main(Number(process.argv[2]));
