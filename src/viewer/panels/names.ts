/** Names of nodes of which the page knows only the id: asked for once, several at a time. */
import { signal } from '@preact/signals';
import { api, Problem } from '../api';
import { captionOf } from '../canvas/appearance';
import { nodeById } from './facts';

const told = signal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();
let waiting: string[] = [];

async function askForWaiting(): Promise<void> {
  const ids = waiting;
  waiting = [];
  try {
    const { nodes } = await api.nodes(ids);
    told.value = new Map([...told.value, ...nodes.map((node) => [node.id, captionOf(node)] as const)]);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // Asked again when it is shown again; until then the id has to do.
    for (const id of ids) asked.delete(id);
  }
}

function ask(id: string): void {
  if (asked.has(id)) return;
  asked.add(id);
  if (waiting.push(id) === 1) queueMicrotask(() => void askForWaiting());
}

/** What a node is called; until its name has come, its id without the label before it. */
export function nameOf(id: string): string {
  const node = nodeById(id);
  if (node) return captionOf(node);
  const name = told.value.get(id);
  if (name === undefined) ask(id);
  return name ?? id.slice(id.indexOf(':') + 1);
}

/** Name of the state with this ISO 3166 code. */
export const stateName = (code: string): string => nameOf(`state:${code}`);
