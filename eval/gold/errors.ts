import { commonest, faultsOf } from './causes';
import type { Reading } from './extraction';
import type { Fault } from './fault';

/** The sentence around a place, or a part of the paragraph where the text has no sentence there. */
function sentenceAt({ document, article }: Reading, at: number): string {
  const { tokens, sentences } = document.annotation;
  const sentence = sentences.find((s) => tokens[s.first]!.start <= at && at < tokens[s.last]!.end);
  const [start, end] = sentence ? [tokens[sentence.first]!.start, tokens[sentence.last]!.end] : [at - 60, at + 120];
  return article.text.slice(Math.max(0, start), end).replace(/\s+/g, ' ').trim();
}

function lineOf(fault: Fault, reading: Reading): string {
  const head = `${fault.article} ${fault.at?.start ?? '-'} ${fault.cause}: ${fault.detail}`;
  return fault.at ? `${head}\n    ${sentenceAt(reading, fault.at.start)}` : head;
}

/** Every fault with its sentence, then the causes with their counts. */
export function errorLines(readings: readonly Reading[]): readonly string[] {
  const faults = readings.map((reading) => ({ reading, faults: faultsOf(reading) }));
  const causes = commonest(faults.flatMap((entry) => entry.faults));
  return [
    ...faults.flatMap(({ reading, faults }) => faults.map((fault) => lineOf(fault, reading))),
    '',
    'commonest causes',
    ...causes.slice(0, 40).map(([cause, count]) => `${String(count).padStart(5)}  ${cause}`),
  ];
}
