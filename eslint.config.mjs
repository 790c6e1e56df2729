import js from '@eslint/js';
import jupyterPlugin from '@jupyter/eslint-plugin';
import jestPlugin from 'eslint-plugin-jest';
import playwrightPlugin from 'eslint-plugin-playwright';
import prettierRecommended from 'eslint-plugin-prettier/recommended';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Every folder of src/, and what code in it may import from the others. '*': anything. */
const MAY_IMPORT = {
  engine: [],
  knowledge: ['engine'],
  probe: ['engine/types'],
  adapters: ['engine/types', 'tokens'],
  service: ['engine', 'knowledge', 'probe', 'adapters/types', 'tokens', 'settings'],
  panel: ['engine/types', 'tokens'],
  hint: ['engine/types', 'tokens'],
  widget: ['engine', 'knowledge']
};

/** Folders and single files of src/ that an import can name. */
const UNITS = [...Object.keys(MAY_IMPORT), 'plugins', 'commands', 'settings', 'tokens', 'testing'];

/** Libraries that a folder may not touch at all. */
const LABS = [
  '@jupyterlab/*',
  '@lumino/*',
  '@jupyter/*',
  '@jupyter-widgets/*',
  'react',
  'react-dom'
];
const BANNED_LIBRARIES = {
  engine: [...LABS, 'node:*', 'fs', 'path', 'diff'],
  knowledge: [...LABS, 'node:*', 'fs', 'path', 'diff', '@lezer/*', '@renovatebot/*', 'ansi-regex'],
  probe: ['react', 'react-dom', '@jupyterlab/apputils', '@jupyterlab/notebook'],
  adapters: ['react', 'react-dom'],
  service: ['react', 'react-dom'],
  panel: ['@jupyterlab/services', '@jupyterlab/notebook'],
  hint: ['@jupyterlab/services', 'react', 'react-dom'],
  widget: ['@jupyterlab/*']
};

/** Each pure library lives behind one place of the engine. */
const BEHIND = {
  '@renovatebot/pep440': ['src/engine/versions.ts'],
  '@lezer/*': ['src/engine/python/**'],
  'ansi-regex': ['src/engine/text.ts']
};

/** Forbids a unit of src/ in a relative import, but for the parts allowed (a regular expression, since an ignore-style pattern cannot take back a file of a folder that it excludes). */
function unitBan(unit, allowed) {
  const parts = allowed
    .filter(name => name.startsWith(`${unit}/`))
    .map(name => name.slice(unit.length + 1));
  const exceptions = parts.length > 0 ? `(?!/(?:${parts.join('|')})$)` : '';
  return `^\\.\\./(?:.*/)?${unit}${exceptions}(?:/|$)`;
}

function importDirections(folder) {
  const allowed = MAY_IMPORT[folder];
  const banned = UNITS.filter(unit => unit !== folder && !allowed.includes(unit));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/__tests__/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...banned.map(unit => ({
              regex: unitBan(unit, allowed),
              message: `src/${folder} may not import src/${unit}: see ARCHITECTURE.md.`
            })),
            { group: BANNED_LIBRARIES[folder], message: `src/${folder} may not use this library.` }
          ]
        }
      ]
    }
  };
}

/** In the engine, forbids a library outside the one place it may be used from. */
function onlyBehind([library, places]) {
  return {
    files: ['src/engine/**/*.ts'],
    ignores: ['**/__tests__/**', ...places],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: [library], message: `Only ${places[0]} may import ${library}.` }] }
      ]
    }
  };
}

/** The plugin's recommended blocks with every warning raised to an error. */
const jupyterAsErrors = jupyterPlugin.configs.recommended.map(block => ({
  ...block,
  plugins: { ...block.plugins, jupyter: jupyterPlugin },
  rules: Object.fromEntries(
    Object.entries(block.rules ?? {}).map(([name, level]) => [
      name,
      level === 'warn' ? 'error' : level
    ])
  )
}));

const typedRules = {
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { prefer: 'type-imports', fixStyle: 'separate-type-imports' }
  ],
  '@typescript-eslint/naming-convention': [
    'error',
    {
      selector: 'interface',
      format: ['PascalCase'],
      custom: { regex: '^I[A-Z]', match: true }
    }
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  // A namespace beside a class or token is how JupyterLab groups ids and options.
  '@typescript-eslint/no-namespace': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { args: 'none' }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true }
  ],
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 50]
};

function typed(files, project) {
  return {
    files,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project, tsconfigRootDir: import.meta.dirname }
    },
    rules: typedRules
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/*.d.ts',
      '**/node_modules',
      '**/dist',
      'build',
      'coverage',
      'lib',
      'jupyterlab_keras_doctor/labextension',
      'ui-tests/test-results',
      'ui-tests/playwright-report',
      'src/knowledge/causes/*/fixtures/**',
      'src/knowledge/data/**'
    ]
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...jupyterAsErrors,
  {
    rules: {
      curly: ['error', 'all'],
      eqeqeq: 'error',
      'prefer-arrow-callback': 'error'
    }
  },
  typed(['src/**/*.{ts,tsx}'], './tsconfig.test.json'),
  typed(['cli/**/*.ts'], './cli/tsconfig.json'),
  typed(['ui-tests/**/*.ts'], './ui-tests/tsconfig.json'),
  ...Object.keys(MAY_IMPORT).map(importDirections),
  ...Object.entries(BEHIND).map(onlyBehind),
  {
    files: ['cli/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...LABS, '@lezer/*', '@renovatebot/*'] }]
    }
  },
  {
    files: ['**/*.generated.ts', 'src/probe/probeSource.ts'],
    rules: { 'max-lines': 'off' }
  },
  {
    files: ['**/*.{mjs,js,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'max-lines': ['error', 300], 'max-lines-per-function': ['error', 50] }
  },
  {
    files: ['**/*.js', 'bin/keras-doctor'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  {
    files: ['**/__tests__/**/*.{ts,tsx}', 'src/testing/**'],
    ...jestPlugin.configs['flat/recommended'],
    rules: {
      ...jestPlugin.configs['flat/recommended'].rules,
      // A describe block is one function; its length says nothing.
      'max-lines-per-function': 'off',
      // Nobody translates the texts of test data.
      'jupyter/no-untranslated-string': 'off',
      // Commands and disposables of a test live as long as the test.
      'jupyter/command-described-by': 'off',
      'jupyter/require-disposable-ownership': 'off',
      // Property tests look at what was found before they judge it.
      'jest/no-conditional-expect': 'off'
    }
  },
  {
    files: ['ui-tests/**/*.ts'],
    ...playwrightPlugin.configs['flat/recommended'],
    rules: {
      ...playwrightPlugin.configs['flat/recommended'].rules,
      // The smoke tests run in Notebook too, where the helpers for JupyterLab do not work.
      'jupyter/galata-prefer-notebook-cell-helper': 'off',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-element-handle': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/prefer-web-first-assertions': 'error',
      'max-lines-per-function': 'off'
    }
  },
  prettierRecommended,
  {
    // Its first lines are for the shell.
    files: ['bin/keras-doctor'],
    rules: { 'prettier/prettier': 'off' }
  }
);
