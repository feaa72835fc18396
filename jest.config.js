/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  reporters: ['default', '<rootDir>/test/closing-line-reporter.js'],
  testSequencer: '<rootDir>/test/interleaving-sequencer.js',
  globalSetup: '<rootDir>/test/neo4j-server/setup.ts',
  globalTeardown: '<rootDir>/test/neo4j-server/teardown.ts',
  maxWorkers: 2,
  testTimeout: 60000,
};
