/** Positions with their sentences in full: both sides of a contradiction or turn, and answers that were withheld. */
import type { LedgerEntry } from '../api';
import { Stance } from '../parts/marks';
import { openEvidence } from '../store/actions';
import { longDay } from '../store/day';
import { contradictionsOf, sideOf } from './ledger-rows';

/** Opens the words behind a position: its statement, else the relationship itself. */
export const show = ({ id, statementId, articleId }: LedgerEntry) =>
  openEvidence(statementId ? { kind: 'node', id: statementId, articleId } : { kind: 'relationship', id, articleId });

/** The day that the text tells, else that of the publication, said as such. */
export const dayText = ({ on, publishedOn }: LedgerEntry): string =>
  on ? longDay(on) : publishedOn ? `reported ${longDay(publishedOn)}` : 'undated';

function Side({ entry }: { readonly entry: LedgerEntry }) {
  return (
    <button type="button" class={`side ${sideOf(entry.stance) > 0 ? 'for' : 'against'}`} onClick={() => show(entry)}>
      <span class="side-head">
        <Stance stance={entry.stance} />
        <span class="muted">{dayText(entry)}</span>
      </span>
      <q>
        <bdi>{entry.quote}</bdi>
      </q>
      <span class="muted">{[entry.source, entry.title].filter(Boolean).join(' · ')}</span>
    </button>
  );
}

export function Contradictions({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const found = contradictionsOf(entries);
  if (found.length === 0) return null;
  return (
    <section class="contradictions">
      <h3>Contradictions and turns</h3>
      {found.map(({ actor, name, first, second, sameDay }) => (
        <article key={`${actor} ${second.id}`}>
          <p class="contradiction-who">
            <bdi>{name}</bdi> <span class="tag">{sameDay ? 'contradiction on one day' : 'turned'}</span>
          </p>
          <div class="side-by-side">
            <Side entry={first} />
            <Side entry={second} />
          </div>
        </article>
      ))}
    </section>
  );
}

export function Withheld({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const held = entries.filter(({ stance }) => stance === 'uncommitted');
  if (held.length === 0) return null;
  return (
    <section class="withheld">
      <h3>Answers withheld</h3>
      <ul>
        {held.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="side" onClick={() => show(entry)}>
              <span class="side-head">
                <bdi>{entry.name}</bdi>
                <span class="muted">{dayText(entry)}</span>
              </span>
              <q>
                <bdi>{entry.quote}</bdi>
              </q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
