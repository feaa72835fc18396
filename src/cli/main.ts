#!/usr/bin/env node
import { Command } from 'commander';
import { COMMANDS } from './commands';
import { exitCodeOf, messageOf, quietOnBrokenPipe } from './exit';

/** The whole program: its commands, each with `--help` and an example. Nothing heavy is loaded before a command runs. */
export function program(): Command {
  const demarche = new Command('demarche')
    .description('Reads news about diplomacy and builds a graph of who said what, to whom, about which proposal.')
    .version(require('../../package.json').version)
    .showHelpAfterError('(demarche --help lists the commands)')
    .exitOverride();
  for (const configure of COMMANDS) configure(demarche);
  for (const command of demarche.commands)
    command.copyInheritedSettings(demarche).showHelpAfterError(helpHint(command));
  return demarche;
}

const helpHint = (command: Command) => `(demarche ${command.name()} --help shows how)`;

async function main(): Promise<void> {
  quietOnBrokenPipe();
  try {
    await program().parseAsync();
  } catch (error) {
    const message = messageOf(error);
    if (message) process.stderr.write(`${message}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

if (require.main === module) void main();
