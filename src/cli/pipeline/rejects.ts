import { closeSync, openSync, writeSync } from 'node:fs';
import { EXIT, Failure } from '../../failure';
import type { Reject } from '../../text/article';

/** Where rejects go: a file of JSON lines where one was named, else a line each on standard error. */
export interface Rejects {
  readonly add: (reject: Reject) => void;
  readonly count: () => number;
  /** Closes the file and says where the rejects are. */
  readonly close: () => void;
}

/** @throws Failure when the file cannot be made. */
export function openRejects(file: string | undefined, say: (line: string) => void): Rejects {
  const handle = file === undefined ? undefined : open(file);
  let count = 0;
  return {
    add: (reject) => {
      count++;
      if (handle === undefined) say(`rejected: ${placeOf(reject)}: ${reject.reason}`);
      else write(handle, file!, `${JSON.stringify(reject)}\n`);
    },
    count: () => count,
    close: () => {
      if (handle === undefined) return;
      closeSync(handle);
      if (count > 0) say(`${count} rejected: ${file} says why`);
    },
  };
}

const placeOf = ({ file, line }: Reject) => (line === undefined ? file : `${file}:${line}`);

function open(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Failure(`cannot write the rejects to ${file}: ${(error as Error).message}`, EXIT.usage);
  }
}

function write(handle: number, file: string, line: string): void {
  try {
    writeSync(handle, line);
  } catch (error) {
    throw new Failure(`cannot write to ${file}: ${(error as Error).message}`, EXIT.database);
  }
}
