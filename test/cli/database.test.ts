import { reporting } from '../../src/cli/database';

const isTerminal = process.stderr.isTTY;
let written: string;
beforeEach(() => {
  written = '';
  process.stderr.isTTY = true;
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.stderr.isTTY = isTerminal;
});

/** What stands in the row of the cursor: all since the row was cleared or left. */
const row = () => written.split(/\u001b\[[02]?K|\u001b\[[01]?J|\n/).at(-1)!;
const SHOW_CURSOR = '\u001b[?25h';

test('a download that fails leaves no bar and gives the cursor back', async () => {
  const opened = reporting(async ({ onProgress }) => {
    onProgress!(1, 4);
    throw new Error('no network');
  });
  await expect(opened).rejects.toThrow('no network');
  expect(written).toContain('Fetching Neo4j');
  expect(row()).not.toContain('Fetching');
  expect(written.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'));
});

test('a line comes after the bar, in a row of its own', async () => {
  await reporting(async ({ onProgress, log }) => {
    onProgress!(4, 4);
    log!('Starting Neo4j');
  });
  expect(written.split('\n')[0]).toMatch(/\u001b\[[02]?[KJ][^F]*Starting Neo4j$/);
});
