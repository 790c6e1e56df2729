const jestJupyterLab = require('@jupyterlab/testing/lib/jest-config');

// The base list lacks packages that JupyterLab's own modules reach; this one replaces it.
const esModules = [
  '@codemirror',
  '@jupyter/',
  '@jupyterlab/',
  '@lezer',
  '@marijn',
  '@microsoft/',
  '@renovatebot/pep440',
  '@rjsf',
  'ansi-regex',
  'color',
  'exenv-es6',
  'lib0',
  'marked',
  'nanoid',
  'vscode-ws-jsonrpc',
  'y-protocols',
  'y-websocket',
  'yjs'
].join('|');

const base = jestJupyterLab(__dirname);

// Types are checked once by `npm run typecheck`; here only the syntax is removed.
const transform = {
  ...base.transform,
  '^.+\\.tsx?$': ['ts-jest/legacy', { tsconfig: './tsconfig.test.json', isolatedModules: true }]
};

const common = {
  // Without this every run lists the hundreds of thousands of files of the environments in build/.
  roots: ['<rootDir>/src', '<rootDir>/cli'],
  automock: false,
  moduleFileExtensions: base.moduleFileExtensions,
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/lib', '<rootDir>/cli/dist'],
  testPathIgnorePatterns: ['/lib/', '/node_modules/'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!${esModules}).+`]
};

module.exports = {
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
  coverageReporters: ['lcov', 'text-summary'],
  reporters: ['default'],
  testTimeout: 20000,
  projects: [
    {
      // Pure code runs without a DOM: a use of one fails here.
      ...common,
      displayName: 'engine',
      testEnvironment: 'node',
      testRegex: 'src/(engine|knowledge)/.*\\.spec\\.ts$'
    },
    {
      // Runs the built program as a process: `make cli` comes first.
      ...common,
      displayName: 'cli',
      testEnvironment: 'node',
      testRegex: 'cli/__tests__/.*\\.spec\\.ts$'
    },
    {
      ...base,
      ...common,
      displayName: 'lab',
      reporters: undefined,
      coverageReporters: undefined,
      coverageDirectory: undefined,
      testTimeout: undefined,
      testRegex: 'src/(?!engine/|knowledge/).*\\.spec\\.tsx?$'
    }
  ]
};
