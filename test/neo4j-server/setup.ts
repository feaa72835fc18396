import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives the run a folder of its own; the server is started by the first test file that needs it. */
export default function setup(): void {
  process.env.DEMARCHE_TEST_RUN = mkdtempSync(path.join(tmpdir(), 'demarche-test-'));
}
