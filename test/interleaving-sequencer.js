/**
 * Test files with a database wait for each other (see neo4j-server/README.md): were they to start together, all
 * workers but one would stand idle. So the others are spread between them, as many as are likely to run meanwhile;
 * how long a file runs is taken from its size, since a fresh clone knows no better.
 */
const { readFileSync, statSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

const WITH_DATABASE = /\b(emptyDatabase|pageForEach)\(/;

const sizeOf = (test) => statSync(test.path).size;
const total = (tests) => tests.reduce((sum, test) => sum + sizeOf(test), 0);
const largestFirst = (tests) => [...tests].sort((a, b) => sizeOf(b) - sizeOf(a));

module.exports = class InterleavingSequencer extends Sequencer {
  sort(tests) {
    const all = largestFirst(tests);
    const waiting = all.filter((test) => WITH_DATABASE.test(readFileSync(test.path, 'utf8')));
    const free = all.filter((test) => !waiting.includes(test));
    const rate = total(free) / total(waiting);
    const ordered = [];
    let due = 0;
    for (const test of waiting) {
      ordered.push(test);
      due += rate * sizeOf(test);
      while (free.length > 0 && due > 0) {
        const next = free.shift();
        due -= sizeOf(next);
        ordered.push(next);
      }
    }
    return [...ordered, ...free];
  }
};
