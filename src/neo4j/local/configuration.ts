/** Settings and command line of the local server (Neo4j 5.26 operations manual, "Configuration settings"). */
import path from 'node:path';
import type { Java } from './java';

export interface Ports {
  readonly bolt: number;
  /** Neo4j Browser; left out, no HTTP is served. */
  readonly http?: number;
}

const DIRECTORIES = ['data', 'logs', 'run', 'plugins', 'import'] as const;

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

function httpSettings(http: number | undefined): string[] {
  if (http === undefined) return ['server.http.enabled=false'];
  const address = `127.0.0.1:${http}`;
  return [
    'server.http.enabled=true',
    `server.http.listen_address=${address}`,
    `server.http.advertised_address=${address}`,
  ];
}

/** Folders that the server needs under its home, conf included. */
export const serverFolders = (home: string): string[] =>
  [...DIRECTORIES, 'conf'].map((directory) => path.join(home, directory));

/** Loopback only; no files, no network and no telemetry reachable from Cypher. */
export function neo4jConf(home: string, jars: string, { bolt, http }: Ports): string {
  return [
    ...DIRECTORIES.map((directory) => `server.directories.${directory}=${path.join(home, directory)}`),
    `server.directories.lib=${jars}`,
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    ...httpSettings(http),
    'server.https.enabled=false',
    'dbms.routing.enabled=false',
    'server.memory.heap.initial_size=512m',
    'server.memory.heap.max_size=512m',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    'db.transaction.timeout=120s',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'dbms.security.auth_enabled=true',
    '',
  ].join('\n');
}

/** Arguments of Java. Java 24 and later ask for leave to use sun.misc.Unsafe; 17 does not know that option. */
export function javaArguments(home: string, jars: string, { release }: Pick<Java, 'release'>): string[] {
  return [
    '-Xms512m',
    '-Xmx512m',
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-XX:+DisableExplicitGC',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    ...(release >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-Dfile.encoding=UTF-8',
    '-cp',
    path.join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${path.join(home, 'conf')}`,
    '--console-mode',
  ];
}
