/** Where the project keeps what belongs to a user: never in the checkout, unless DEMARCHE_HOME points there. */
import path from 'node:path';
import envPaths from 'env-paths';

export interface Folders {
  /** The database and the file that says where a server of the project's own answers. */
  readonly data: string;
  /** The server's jars, one folder a version, shared by all checkouts. */
  readonly cache: string;
}

/** `DEMARCHE_HOME` and `NEO4J_CACHE`, else the folders that the operating system gives to a user's data and cache. */
export function userFolders(env: NodeJS.ProcessEnv = process.env): Folders {
  const user = envPaths('demarche', { suffix: '' });
  return {
    data: path.resolve(env.DEMARCHE_HOME || user.data),
    cache: path.resolve(env.NEO4J_CACHE || path.join(user.cache, 'neo4j')),
  };
}
