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

export default {
  projects: [
    tier('unit'),
    tier('reference'),
    tier('conformance'),
    tier('db'),
    tier('api'),
    tier('e2e'),
  ],
  reporters: ['default', '<rootDir>/tests/testkit/countReporter.mjs'],
  testTimeout: 120_000,
};
