import { rmSync } from 'node:fs';
import { stopServer } from './server';

/** Stops the server if a test file had started it. */
export default async function teardown(): Promise<void> {
  const folder = process.env.DEMARCHE_TEST_RUN;
  if (!folder) return;
  await stopServer(folder);
  rmSync(folder, { recursive: true, force: true });
}
