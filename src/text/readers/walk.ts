import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, Failure } from '../../failure';

export interface FoundFile {
  /** As a person would name it: the path given, and what lies below it. */
  readonly file: string;
  /** The path below the folder given (or the file's own name), without its extension: what its article is called. */
  readonly name: string;
}

/** What a saved page brings along, and what is data rather than text: passed over in folders, read when named. */
const NO_ARTICLES =
  /\.(?:css|js|mjs|map|ts|json|png|jpe?g|gif|svg|webp|ico|bmp|avif|woff2?|ttf|eot|otf|mp[34]|webm|m4a|wav|lock|ya?ml|toml|ini|gitignore)$/i;

/** Files about the other files, whatever their extension: "README.md", "LICENSE", "LICENCE-data.txt". */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|copying)(?:-data)?(?:\.\w+)?$/i;

const isPassedOver = (name: string) => NO_ARTICLES.test(name) || ABOUT_THE_FOLDER.test(name);

/**
 * The files of paths, folders with all below them in the order of their names; hidden files, READMEs and licences in
 * folders are passed over.
 * @throws Failure (wrong use) when a path that was given is not there.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const given of paths) {
    const status = await stat(given).catch(() => undefined);
    if (!status) throw new Failure(`no such file or folder: ${given}`, EXIT.usage);
    if (status.isDirectory()) yield* filesBelow(given, given);
    else yield { file: given, name: nameOf(path.basename(given)) };
  }
}

async function* filesBelow(folder: string, root: string): AsyncGenerator<FoundFile> {
  const entries = [];
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file, root);
    else if (entry.isFile() && !isPassedOver(entry.name)) yield { file, name: nameOf(path.relative(root, file)) };
  }
}

const nameOf = (file: string) =>
  file
    .slice(0, file.length - path.extname(file).length)
    .split(path.sep)
    .join('/');
