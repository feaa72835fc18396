/** Short messages, and the one about a server that is away. */
import { connection } from './api';
import { IconButton } from './parts/controls';
import { dismiss, notices } from './store/ui';

const AWAY = {
  lost: [
    'The server does not answer.',
    'Start it again with “demarche serve”. This page tries by itself and keeps what it shows.',
  ],
  'no-database': [
    'The database does not answer.',
    'Start it with “demarche neo4j start”. This page tries by itself and keeps what it shows.',
  ],
} as const;

function Away() {
  const now = connection.value;
  if (now === 'sound') return null;
  const [title, advice] = AWAY[now];
  return (
    <div class="away" role="alert">
      <strong>{title}</strong> {advice}
    </div>
  );
}

export function Notices() {
  return (
    <>
      <Away />
      <div class="notices" role="status" aria-live="polite">
        {notices.value.map(({ id, text, advice, tone }) => (
          <div key={id} class={`notice ${tone}`}>
            <p>
              {text}
              {advice ? <span class="advice"> {advice}</span> : null}
            </p>
            <IconButton icon="close" label="Dismiss" onClick={() => dismiss(id)} />
          </div>
        ))}
      </div>
    </>
  );
}
