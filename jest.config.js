import { spawnSync } from 'node:child_process';

const canManage = ['java', 'mvn'].every((tool) => spawnSync(tool, ['-version']).error === undefined);
if (!canManage) console.error('Java or Maven is missing: tests of the database that we start ourselves are left out.');

/** Tests that do not ask the shared Neo4j: they may run beside those that do. One that asks it all the same fails, since it is told of none. */
const apart = [
  '/tests/(check|read|model|database)/',
  '/tests/habits/(?!people)',
  '/tests/cli/(check|format|interrupt|print|read|suggest-|to-)',
];

/** Tests of how the graph is stored and what it costs: they have a Neo4j of their own, beside that of the others. */
const stored = '/tests/(store|plans|bench|neo4j)/';

const common = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.neo4j'],
};
const shared = {
  globalSetup: '<rootDir>/tests/setup/start-database.js',
  globalTeardown: '<rootDir>/tests/setup/stop-database.js',
};
const unmanageable = canManage ? [] : ['/tests/database/', '/tests/cli/interrupt'];

/** Unit tests import TypeScript; journeys run the built command. Those of `graph` share one Neo4j that tests/setup starts, those of `stored` another. */
export default {
  projects: [
    {
      ...common,
      ...shared,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...apart, stored],
    },
    { ...common, ...shared, displayName: 'stored', testRegex: [`${stored}.*\\.test\\.ts$`] },
    {
      ...common,
      displayName: 'apart',
      testRegex: apart.map((pattern) => `${pattern}.*\\.test\\.ts$`),
      testPathIgnorePatterns: ['/node_modules/', ...unmanageable],
    },
  ],
  // Community has one database, and each test file brings its own data into it.
  maxWorkers: 1,
  testTimeout: 60_000,
};
