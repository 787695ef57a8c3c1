const { availableParallelism } = require('node:os');

// Univer and the manifest reader ship these dependencies as ES modules only; jest must compile them.
const esModules = [
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'strip-bom',
  'uuid',
].join('|');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A test boots office.js and a spreadsheet engine; on a busy machine that alone takes seconds.
  testTimeout: 120_000,
  // Tests wait for office.js and timers about a quarter of their time: more workers than cores keep the cores busy.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  testSequencer: '<rootDir>/test/slowestFirst.cjs',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/propertySeed.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
    [`node_modules/(${esModules})/.+\\.m?js$`]: ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  // A package may sit in another one's node_modules: its last folder decides.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${esModules})/)`],
  moduleNameMapper: { '^lodash-es$': 'lodash' },
};
