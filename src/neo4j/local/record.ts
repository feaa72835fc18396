/** What is known of a server of the project's own: a file beside its data, readable by the user alone. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Address } from '../connect';
import type { Folders } from './folders';

const recordSchema = z.object({
  how: z.enum(['local', 'docker']),
  /** Process of the local server. */
  pid: z.number().int().positive().optional(),
  uri: z.string(),
  /** Address of Neo4j Browser, where it is served. */
  browser: z.string().optional(),
  version: z.string(),
});

export type ServerRecord = z.infer<typeof recordSchema>;

export const USERNAME = 'neo4j';

/** Home of the server: its data, logs and settings. */
export const serverHome = ({ data }: Folders): string => path.join(data, 'neo4j');
const recordFile = (folders: Folders): string => path.join(serverHome(folders), 'server.json');
const passwordFile = (folders: Folders): string => path.join(serverHome(folders), 'password');
const firstPasswordFile = (folders: Folders): string => path.join(serverHome(folders), 'password.first');

function writePrivate(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/** The record, or undefined where there is none or it cannot be read. */
export function readRecord(folders: Folders): ServerRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(recordFile(folders), 'utf8')));
  } catch {
    return undefined;
  }
}

export const writeRecord = (folders: Folders, record: ServerRecord): void =>
  writePrivate(recordFile(folders), `${JSON.stringify(record, null, 2)}\n`);

export const dropRecord = (folders: Folders): void => rmSync(recordFile(folders), { force: true });

const readLine = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;

/** The password that lies with the data; undefined before the first start. */
export const readPassword = (folders: Folders): string | undefined => readLine(passwordFile(folders));

export const writePassword = (folders: Folders, password: string): void => {
  writePrivate(passwordFile(folders), `${password}\n`);
  rmSync(firstPasswordFile(folders), { force: true });
};

export const dropPassword = (folders: Folders): void => rmSync(passwordFile(folders), { force: true });

/** The password that a first start gives to the server; the same again when that start was cut off. */
export function firstPassword(folders: Folders): string {
  const password = readLine(firstPasswordFile(folders)) ?? randomBytes(18).toString('base64url');
  writePrivate(firstPasswordFile(folders), `${password}\n`);
  return password;
}

export const addressOf = (folders: Folders, { uri }: ServerRecord): Address => ({
  uri,
  username: USERNAME,
  password: readPassword(folders) ?? '',
});
