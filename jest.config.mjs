import { availableParallelism } from 'node:os';

/** One jest project a tier, so that `npx jest --selectProjects unit` runs in seconds. */
const transform = { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json', diagnostics: false }] };
const base = {
  preset: undefined,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
};
const tier = (name, extra = {}) => ({ ...base, displayName: name, testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`], ...extra });

/** Tiers on a real Neo4j: one server a worker, kept by a process of the run. */
const withDatabase = { globalSetup: '<rootDir>/tests/testkit/databaseSetup.mjs', globalTeardown: '<rootDir>/tests/testkit/databaseTeardown.mjs' };

export default {
  projects: [
    tier('unit'),
    tier('reference'),
    tier('conformance', withDatabase),
    tier('db', withDatabase),
    tier('api', withDatabase),
    tier('e2e', withDatabase),
  ],
  reporters: ['default', '<rootDir>/tests/testkit/countReporter.mjs'],
  // Two at least: while one waits for its database, another computes. Each has a database of half a gigabyte.
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  testTimeout: 120_000,
};
