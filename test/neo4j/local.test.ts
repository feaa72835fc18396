import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Neo4jError } from 'neo4j-driver';
import { Failure } from '../../src/failure';
import { checkVersion, connect } from '../../src/neo4j/connect';
import { explain } from '../../src/neo4j/explain';
import { artifacts, parseArtifacts, serverVersion } from '../../src/neo4j/local/artifacts';
import { javaArguments, neo4jConf } from '../../src/neo4j/local/configuration';
import { userFolders } from '../../src/neo4j/local/folders';
import { findJava, releaseOf } from '../../src/neo4j/local/java';
import { freePort, portFor } from '../../src/neo4j/local/ports';
import {
  addressOf,
  firstPassword,
  readPassword,
  readRecord,
  serverHome,
  writePassword,
  writeRecord,
} from '../../src/neo4j/local/record';
import { addressFromEnvironment, openDatabase } from '../../src/neo4j/open';

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-local-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the list of jars: coordinate, digest and length of each, one version of the server', () => {
  const list = artifacts();
  expect(list.length).toBe(214);
  expect(list.every(({ sha256, bytes }) => /^[0-9a-f]{64}$/.test(sha256) && bytes > 0)).toBe(true);
  expect(new Set(list.map(({ file }) => file)).size).toBe(list.length);
  expect(parseArtifacts('a.b:c:jar:linux:1.0 abc 5')[0]!.file).toBe('c-1.0-linux.jar');
  expect(serverVersion(list)).toMatch(/^5\.26\./);
  expect(parseArtifacts('a.b:c:1.0 abc 5\n\n')).toEqual([
    { coordinate: 'a.b:c:1.0', sha256: 'abc', bytes: 5, file: 'c-1.0.jar' },
  ]);
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16', 25],
  ['java version "1.8.0_401"', 8],
  ['command not found', undefined],
])('the release in %j is %s', (output, release) => expect(releaseOf(output)).toBe(release));

test('with no Java there is one message that lists the three ways', () => {
  const none = { PATH: folder };
  expect(() => findJava(none)).toThrow(/No Java was found.*\n.*NEO4J_URI.*\n.*Docker.*\n.*Java 17/);
  writeFileSync(path.join(folder, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n', { mode: 0o755 });
  expect(() => findJava({ PATH: `${folder}:/bin:/usr/bin` })).toThrow(/Java 11 is too old/);
});

test('the server listens on loopback, reads no files and asks for a password', () => {
  const conf = neo4jConf('/h', '/jars', { bolt: 1 });
  for (const line of [
    'server.bolt.listen_address=127.0.0.1:1',
    'server.http.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
  ]) {
    expect(conf.split('\n')).toContain(line);
  }
  const unsafe = '--sun-misc-unsafe-memory-access=allow';
  expect([17, 25].map((release) => javaArguments('/h', '/jars', { release }).includes(unsafe))).toEqual([false, true]);
});

test('folders follow the environment', () => {
  expect(userFolders({ DEMARCHE_HOME: '/a', NEO4J_CACHE: '/b' })).toEqual({ data: '/a', cache: '/b' });
});

test('the password is the user’s alone, and the same when a first start was cut off', () => {
  const folders = { data: folder, cache: folder };
  const first = firstPassword(folders);
  expect(first.length).toBeGreaterThan(20);
  expect([firstPassword(folders), readPassword(folders)]).toEqual([first, undefined]);
  writePassword(folders, first);
  expect(readPassword(folders)).toBe(first);
  expect(firstPassword(folders)).not.toBe(first);
  expect(statSync(path.join(serverHome(folders), 'password')).mode & 0o077).toBe(0);
  const record = { how: 'local', pid: 1, uri: 'bolt://127.0.0.1:1', version: '5' } as const;
  writeRecord(folders, record);
  expect([readRecord(folders), addressOf(folders, record).password]).toEqual([record, first]);
});

test('a port that is asked for must be free', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await expect(portFor(7687, 'NEO4J_BOLT_PORT', { NEO4J_BOLT_PORT: String(port) })).rejects.toThrow(
    `Port ${port} (NEO4J_BOLT_PORT) is in use`,
  );
  await expect(portFor(7687, 'NEO4J_BOLT_PORT', { NEO4J_BOLT_PORT: 'x' })).rejects.toThrow('is not a port');
  expect(await portFor(port, 'NEO4J_BOLT_PORT', {})).not.toBe(port);
  server.close();
});

test.each([
  ['4.4.41', false],
  ['5.12.0', false],
  ['5.26.31', true],
  ['2026.09.0', true],
])('server version %s is taken: %s', (version, taken) => {
  const check = () => checkVersion(version, 'bolt://x');
  if (taken) expect(check).not.toThrow();
  else expect(check).toThrow(/demarche needs 5\.13 or later/);
});

test.each([
  ['Neo.ClientError.Security.Unauthorized', 'The client is unauthorized', /user name or password/],
  ['Neo.ClientError.Database.DatabaseNotFound', 'no such', /NEO4J_DATABASE/],
  ['Neo.DatabaseError.General.UnknownError', 'java.io.IOException: No space left on device', /disk .* full/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'limit', /out of memory/],
  ['ServiceUnavailable', 'ECONNREFUSED', /No Neo4j answers/],
])('%s is explained, with exit code 3', (code, message, expected) => {
  const failure = explain(new Neo4jError(message, code, '', '' as never), 'bolt://x') as Failure;
  expect(failure).toBeInstanceOf(Failure);
  expect([failure.exitCode, failure.message]).toEqual([3, expect.stringMatching(expected)]);
});

test('what is not known keeps its stack', () => {
  const error = new TypeError('x is undefined');
  expect(explain(error, 'bolt://x')).toBe(error);
});

test('a server that is down, and an address that is none', async () => {
  const down = { uri: `bolt://127.0.0.1:${await freePort()}`, username: 'neo4j', password: '' };
  await expect(connect(down)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('No Neo4j answers'),
  });
  await expect(connect({ ...down, uri: 'what is this' })).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('NEO4J_URI'),
  });
});

test('NEO4J_URI comes first; with nothing running and nothing to start, the way out is named', async () => {
  const env = { NEO4J_URI: 'bolt://h:1', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' };
  expect(addressFromEnvironment(env)).toEqual({ uri: 'bolt://h:1', username: 'neo4j', password: 'p', database: 'd' });
  const empty = { DEMARCHE_HOME: path.join(folder, 'nothing') };
  await expect(openDatabase({ env: empty, start: false })).rejects.toThrow(/demarche neo4j start/);
});
