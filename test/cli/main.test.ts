import { CommanderError } from 'commander';
import { COMMANDS } from '../../src/cli/commands';
import { exitCodeOf, messageOf } from '../../src/cli/exit';
import { program } from '../../src/cli/main';
import { Failure } from '../../src/failure';
import { demarche } from './program';

test.each([
  ['a known error', new Failure('Start the server.', 3), 3, 'demarche: Start the server.'],
  ['wrong use, told by commander already', new CommanderError(1, 'commander.unknownOption', 'unknown'), 2, undefined],
  ['help', new CommanderError(0, 'commander.helpDisplayed', ''), 0, undefined],
])('%s', (_, error, code, message) => expect([exitCodeOf(error), messageOf(error)]).toEqual([code, message]));

test('a fault of the program keeps its stack', () => {
  const error = new TypeError('x is not a function');
  expect(exitCodeOf(error)).toBe(70);
  expect(messageOf(error)).toContain(error.stack);
});

test('every command says what it does and shows an example', () => {
  const { commands } = program();
  expect(commands.length).toBeGreaterThanOrEqual(COMMANDS.length);
  for (const command of commands) {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect([command.name(), command.description().length > 20, help.includes(`demarche ${command.name()}`)]).toEqual([
      command.name(),
      true,
      true,
    ]);
    expect(help).toMatch(/Examples?:\n/);
  }
});

test.each([
  [['--help'], 0],
  [['extract', '--help'], 0],
  [['--version'], 0],
  [[], 2],
  [['frobnicate'], 2],
  [['extract'], 2],
  [['extract', '-', '--published', '2024-02-31'], 2],
  [['extract', '-', '--jobs', '0'], 2],
  [['extract', '/nowhere/at/all.txt'], 2],
  [['extract', '-', '--reject', '/nowhere/at/all.jsonl'], 2],
])('%j ends with %i', async (args, expected) => {
  const { code, out, err } = await demarche(args);
  expect(code).toBe(expected);
  if (expected === 2) expect([out, err.includes('    at ')]).toEqual(['', false]);
});

test('no server is one line that says what to do', async () => {
  const { code, out, err } = await demarche(['ingest', '-'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' }, input: 'x' });
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^demarche: [^\n]*127\.0\.0\.1:1[^\n]*\n$/);
});
