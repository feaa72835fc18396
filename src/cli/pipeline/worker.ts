import { parentPort } from 'node:worker_threads';
import { extractArticle, type Task } from './extract-article';

/** A thread of the pool: one task in, one result out. */
parentPort?.on('message', (task: Task) => parentPort?.postMessage(extractArticle(task)));
