/** Words by which content shows its speech act (`data/cues/content-acts.json`; each list is explained in the README there). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { flatMap } from '../../flat-map';
import { ACTS, type Act } from '../extraction';

const FILE = path.join(__dirname, '..', '..', '..', 'data', 'cues', 'content-acts.json');
const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));

const lists = z
  .strictObject({
    support: words,
    reject: words,
    request: words,
    propose: words,
    promise: words,
    accuse: words,
    warn: words,
    deny: words,
    accusing: words,
    misdeeds: words,
    naming: words,
    praising: words,
    rebuffing: words,
    grantable: words,
    warning: words,
    raising: words,
    trouble: words,
    readiness: words,
    necessary: words,
    favour: words,
    retaliating: words,
    hostile: words,
    hostileNouns: words,
    unrelenting: words,
    expected: words,
    exploring: words,
    offering: words,
    granting: words,
    debatable: words,
    declined: words,
    withheld: words,
    owed: words,
    consenting: words,
    countering: words,
    uncommitted: words,
    deniable: words,
    happened: words,
  })
  .parse(JSON.parse(readFileSync(FILE, 'utf8')));

export const WORDS = lists;

/** Verbs by which a speaker says what he does: "we oppose", "it plans". */
export const OWN_VERBS: ReadonlyMap<string, Act> = new Map(
  flatMap(ACTS, (act) =>
    act in lists ? [...lists[act as keyof typeof lists]].map((lemma): [string, Act] => [lemma, act]) : [],
  ),
);
