/** A read-only question in Cypher: graphs go to the canvas, rows to the table, errors under the place they point at. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Answer, api, Problem } from '../api';
import type { CypherEditor } from '../cypher-editor/editor';
import { Button, Loading } from '../parts/controls';
import { counted } from '../parts/counted';
import { present } from '../store/actions';
import { remember, remembered } from '../store/ui';

const KEY = 'demarche.cypher';
const KEEP = 20;

const EXAMPLE = `MATCH (a:Actor)-[t:TAKES_POSITION]->(p:Proposal)
RETURN a, t, p
LIMIT 50`;

function pastOf(stored: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

const past = signal<readonly string[]>(pastOf(remembered(KEY)));
const draft = signal(past.value[0] ?? EXAMPLE);
const problem = signal<Problem | undefined>(undefined);
const running = signal(false);
const outcome = signal('');

function recall(text: string): void {
  past.value = [text, ...past.value.filter((other) => other !== text)].slice(0, KEEP);
  remember(KEY, JSON.stringify(past.value));
}

function tell(answer: Answer): string {
  if (answer.kind === 'graph')
    return `${counted(answer.nodes.length, 'node')}, ${counted(answer.relationships.length, 'relationship')} drawn`;
  return `${counted(answer.rows.length, 'row')}${answer.truncated ? ', cut there' : ''}, in the Table panel`;
}

async function run(text: string): Promise<void> {
  if (text.trim() === '' || running.value) return;
  running.value = true;
  problem.value = undefined;
  outcome.value = '';
  try {
    const answer = await api.cypher(text);
    recall(text);
    outcome.value = tell(answer);
    present(answer, 'Cypher', { kind: 'cypher', text });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problem.value = error;
  } finally {
    running.value = false;
  }
}

function Editor() {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<CypherEditor | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void import('../cypher-editor/editor').then(({ openEditor }) => {
      if (gone || !box.current) return;
      editor.current = openEditor(box.current, {
        text: draft.value,
        changed: (text) => {
          draft.value = text;
        },
        run: () => void run(draft.value),
      });
    });
    return () => {
      gone = true;
      editor.current?.close();
    };
  }, []);
  useEffect(() => editor.current?.setText(draft.value), [draft.value]);
  useEffect(() => editor.current?.mark(problem.value?.place), [problem.value]);
  return (
    <div class="editor" ref={box}>
      {editor.current ? null : <Loading what="the editor" />}
    </div>
  );
}

function Trouble() {
  const now = problem.value;
  if (!now) return null;
  return (
    <div class="trouble" role="alert">
      <p>{now.message}</p>
      {now.advice ? <p>{now.advice}</p> : null}
    </div>
  );
}

export function CypherPanel() {
  return (
    <div class="cypher">
      <header class="panel-head">
        <h2>Cypher</h2>
        <p class="muted">Read only. Nodes are drawn, anything else becomes a table.</p>
      </header>
      <Editor />
      <Trouble />
      <div class="cypher-tools">
        <Button primary disabled={running.value} onClick={() => void run(draft.value)} title="Ctrl+Enter">
          {running.value ? 'Running …' : 'Run'}
        </Button>
        <span class="muted" role="status">
          {outcome.value || 'Ctrl+Enter runs, Ctrl+Space completes'}
        </span>
      </div>
      {past.value.length > 0 ? (
        <section class="past">
          <h3>History</h3>
          <ul>
            {past.value.map((text) => (
              <li key={text}>
                <button type="button" class="past-item" onClick={() => (draft.value = text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
