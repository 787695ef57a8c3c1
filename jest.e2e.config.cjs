const base = require('./jest.config.cjs');

/** The desk and the pane in a real browser; `npm run test:e2e` builds them first. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  // Two cores: browsers of several test files would slow each other beyond their limits.
  maxWorkers: 1,
};
