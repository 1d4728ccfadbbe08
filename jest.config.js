import { spawnSync } from 'node:child_process';

const canManage = ['java', 'mvn'].every((tool) => spawnSync(tool, ['-version']).error === undefined);
if (!canManage) console.error('Java or Maven is missing: tests of the database that we start ourselves are left out.');

/** Unit tests import TypeScript; journeys run the built command. All share the one Neo4j that tests/setup starts. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(canManage ? [] : ['/tests/database/', '/tests/cli/interrupt'])],
  globalSetup: '<rootDir>/tests/setup/start-database.js',
  globalTeardown: '<rootDir>/tests/setup/stop-database.js',
  // Community has one database, and each test file brings its own data into it.
  maxWorkers: 1,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.neo4j'],
};
