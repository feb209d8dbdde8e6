const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(jira\\.js|@noble/hashes|cheerio|stemmer)/)'],
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  ...more,
});

const withFunctions = { globalSetup: '<rootDir>/test/app/support/build-functions.ts' };

export default {
  projects: [
    project('domain', ['domain/**/*.test.ts', 'contract/**/*.test.ts']),
    project('repository', ['*.test.ts']),
    project('static', ['static/**/*.test.ts', 'static/**/*.test.tsx']),
    project('host', ['host/**/*.test.ts', 'contracts/**/*.test.ts'], withFunctions),
    project('app', ['app/**/*.test.ts'], withFunctions),
    project('journeys', ['journeys/*.test.ts'], withFunctions),
    project('long', ['journeys/long/*.test.ts'], withFunctions),
  ],
  testTimeout: 60_000,
};
