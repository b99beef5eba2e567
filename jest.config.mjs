import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc.jest.json', import.meta.url)));
const base = {
  testEnvironment: 'node',
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  moduleNameMapper: { '^@chucun/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
};
// One Postgres cluster serves a run; each spec file of these two kinds clones the migrated template.
const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/libs/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/global-teardown.mjs',
};

export default {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '\\.db\\.spec\\.ts$',
        '\\.api\\.spec\\.ts$',
        '/node_modules/',
        '/dist/',
      ],
    },
    { ...withDatabase, displayName: 'database', testMatch: ['<rootDir>/libs/**/*.db.spec.ts'] },
    {
      ...base,
      displayName: 'browser',
      globalSetup: '<rootDir>/apps/web-e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/web-e2e/global-teardown.mjs',
      testMatch: ['<rootDir>/apps/web-e2e/src/**/*.e2e.ts'],
    },
    {
      ...withDatabase,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/test/**/*.api.spec.ts'],
    },
  ],
};
