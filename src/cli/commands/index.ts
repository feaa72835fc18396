import type { Command } from 'commander';
import * as annotate from './annotate';
import * as audit from './audit';
import * as demo from './demo';
import * as exporting from './export';
import * as extract from './extract';
import * as identity from './identity';
import * as ingest from './ingest';
import * as neo4j from './neo4j';
import * as query from './query';
import * as remove from './remove';
import * as serve from './serve';

/** Every command, in the order of `--help`. A command is one file here and one line below. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  ingest.configure,
  extract.configure,
  annotate.configure,
  query.configure,
  serve.configure,
  audit.configure,
  remove.configure,
  exporting.configure,
  identity.configure,
  neo4j.configure,
  demo.configure,
];
