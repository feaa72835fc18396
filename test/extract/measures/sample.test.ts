import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../../src/extract/extract';
import { documentOf } from '../../../src/text';

const line = readFileSync(path.join(__dirname, '..', '..', '..', 'data', 'sample', 'truce.jsonl'), 'utf8').split(
  '\n',
)[0]!;
const { statements, proposals, positions, events, actors } = extract(documentOf({ id: 'truce', ...JSON.parse(line) }));

const proposalWith = (words: string) =>
  proposals.find(({ mentions }) => mentions.some(({ text }) => text.includes(words)));

test.each([
  ['30-day ceasefire', 'ceasefire'],
  ['lifting of Western sanctions', 'sanctions-relief'],
  ['territorial concessions', 'territorial-concession'],
  ['critical minerals agreement', 'agreement'],
  ['security guarantee', 'security-guarantee'],
  ['phone call', 'peace-talks'],
  ['monitored', 'monitoring'],
])('%s', (words, kind) => expect(proposalWith(words)?.kind).toBe(kind));

test.each([
  ['getting ahead of events', '30-day ceasefire', ['uncommitted']],
  ['ready to support', '30-day ceasefire', ['supports', 'accepts']],
  ['would need to be monitored', '30-day ceasefire', ['conditional']],
])('%s', (words, proposal, stances) => {
  const said = statements.find(({ content }) => content.some(({ text }) => text.includes(words)));
  const about = said?.about.find((one) => one.proposal === proposalWith(proposal)?.id);
  expect(stances).toContain(about?.stance);
});

test.each([
  ['Russia', '30-day ceasefire', 'uncommitted'],
  ['United States', 'critical minerals', 'supports'],
  ['Ukraine', 'security guarantee', 'supports'],
])('%s on %s', (name, proposal, stance) => {
  const actor = actors.find((one) => one.name === name)?.id;
  expect(positions).toContainEqual(expect.objectContaining({ actor, proposal: proposalWith(proposal)?.id, stance }));
});

test.each([
  [{ kind: 'talks', state: 'SA', date: '2025-03-11', status: 'held' }],
  [{ kind: 'briefing', status: 'held' }],
  [{ kind: 'visit', state: 'IE', status: 'held' }],
])('%j', (event) => expect(events).toContainEqual(expect.objectContaining(event)));
