import type { Command } from 'commander';
import * as extract from './extract';
import * as ingest from './ingest';
import * as serve from './serve';

/** Every command, in the order of `--help`. A command is one file here and one line below. */
export const COMMANDS: readonly ((program: Command) => void)[] = [ingest.configure, extract.configure, serve.configure];
