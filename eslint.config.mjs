import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const EXCEL_GLOBALS = ['Excel', 'OfficeExtension', 'OfficeRuntime'];

/** Forbids globals of Office; a folder that needs one of them is listed in `allowed`. */
function officeGlobals(files, allowed = []) {
  const forbidden = [...EXCEL_GLOBALS, 'Office'].filter((name) => !allowed.includes(name));
  return {
    files,
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbidden.map((name) => ({
          name,
          message: `${name} may be named in src/workbook only; take an ExcelSession or a plain value instead.`,
        })),
      ],
    },
  };
}

/** Forbids imports by path pattern; dependency-cruiser checks the same layers on resolved modules. */
function layer(folder, forbiddenFolders, message, forbiddenPackages = []) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbiddenFolders.map((name) => `**/${name}/**`), message },
            ...(forbiddenPackages.length === 0 ? [] : [{ group: forbiddenPackages, message }]),
          ],
        },
      ],
    },
  };
}

const UI_PACKAGES = ['react', 'react/*', 'react-dom', 'react-dom/*', '@fluentui/*', 'i18next'];
const WORKBENCH_PACKAGES = ['@univerjs/*', 'exceljs', 'jszip', 'jsdom', 'echarts', 'fast-xml-parser'];

const layers = [
  layer(
    'domain',
    ['workbook', 'app', 'taskpane', 'commands', 'host', 'desk', 'headless'],
    'src/domain is pure TypeScript: plain data in and out.',
    [...UI_PACKAGES, ...WORKBENCH_PACKAGES, 'node:*'],
  ),
  layer(
    'workbook',
    ['app', 'taskpane', 'commands', 'host', 'desk', 'headless'],
    'src/workbook sits on src/domain alone.',
    [...UI_PACKAGES, ...WORKBENCH_PACKAGES, 'node:*'],
  ),
  layer(
    'app',
    ['taskpane', 'commands', 'host', 'desk', 'headless'],
    'src/app takes plain data and an ExcelSession; it knows no interface and no host.',
    [...UI_PACKAGES, ...WORKBENCH_PACKAGES, 'node:*'],
  ),
  layer('taskpane', ['host', 'desk', 'headless'], 'The pane calls use cases; it never sees what stands behind Excel.', [
    ...WORKBENCH_PACKAGES,
    'node:*',
  ]),
  layer('commands', ['host', 'desk', 'headless'], 'Ribbon functions call use cases.', [
    ...WORKBENCH_PACKAGES,
    'node:*',
  ]),
  layer(
    'host',
    ['domain', 'workbook', 'app', 'taskpane', 'commands', 'desk', 'headless'],
    "src/host is Excel's side of the wire; it knows nothing of quality assurance.",
    UI_PACKAGES,
  ),
  layer(
    'desk',
    ['workbook', 'app', 'taskpane', 'commands', 'headless'],
    'src/desk composes src/host; the pane is a page of its own.',
    ['node:*'],
  ),
  // The runner says findings in the words of the pane: src/taskpane/i18n is prose and knows no React here.
  layer(
    'headless',
    ['taskpane/features', 'taskpane/ui', 'taskpane/storage', 'commands', 'desk'],
    'src/headless composes src/app and src/host.',
    UI_PACKAGES,
  ),
];

/** `Excel.Range` as a type ties a layer to Excel just as a value does; no-restricted-globals does not see types. */
const excelTypes = {
  selector: "TSQualifiedName[left.name='Excel']",
  message: 'Types of Excel stay in src/workbook.',
};

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [eslint.configs.recommended, ...tseslint.configs.recommended],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
    ],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/ban-ts-comment': [
      'error',
      { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
    ],
    '@typescript-eslint/no-non-null-assertion': 'off',
    eqeqeq: ['error', 'always'],
    'no-console': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  },
};

const excelCode = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { 'office-addins': officeAddins },
  rules: {
    'office-addins/load-object-before-read': 'error',
    'office-addins/call-sync-before-read': 'error',
    'office-addins/call-sync-after-load': 'error',
    'office-addins/test-for-null-using-isNullObject': 'error',
    'office-addins/no-context-sync-in-loop': 'error',
    'office-addins/no-empty-load': 'error',
    'office-addins/no-navigational-load': 'error',
    'office-addins/no-office-initialize': 'error',
  },
};

const pureDomain = {
  files: ['src/domain/**/*.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      {
        object: 'Date',
        property: 'now',
        message: 'Take the time as an argument: the same input must give the same result.',
      },
      { object: 'Math', property: 'random', message: 'Take the random source as an argument.' },
    ],
    'no-restricted-syntax': [
      'error',
      excelTypes,
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
    ],
  },
};

const components = {
  files: ['src/{taskpane,desk}/**/*.tsx'],
  plugins: { 'jsx-a11y': jsxA11y, ...reactHooks.configs.flat['recommended-latest'].plugins },
  rules: {
    ...jsxA11y.flatConfigs.strict.rules,
    ...reactHooks.configs.flat['recommended-latest'].rules,
    'react-hooks/exhaustive-deps': 'error',
  },
};

const tests = {
  files: ['test/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['**/files/saveXlsx'],
            message:
              'Save with test/support/saveChecked, which checks the file; bytes from elsewhere go to expectSound.',
          },
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
        message: 'Every test runs.',
      },
      { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'build/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript,
  excelCode,
  officeGlobals(['src/**/*.{ts,tsx}']),
  officeGlobals(['src/workbook/**/*.ts', 'src/host/boot/**/*.ts'], [...EXCEL_GLOBALS, 'Office']),
  officeGlobals(['src/taskpane/*.{ts,tsx}', 'src/commands/**/*.ts'], ['Office']),
  // The pane's root hands Excel to the session.
  officeGlobals(['src/taskpane/App.tsx'], ['Office', 'Excel']),
  ...layers,
  {
    files: ['src/{app,taskpane,commands,desk,headless}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', excelTypes] },
  },
  pureDomain,
  components,
  tests,
  // The one place where tests save.
  { files: ['test/support/saveChecked.ts'], rules: { 'no-restricted-imports': 'off' } },
  // Long tables of plain data: splitting them would not make them easier to read.
  {
    files: ['src/domain/rubric/templates/**/*.ts', 'src/domain/**/*Words.ts', 'src/taskpane/i18n/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  // Command-line programs print.
  {
    files: ['src/headless/cli.ts', 'src/**/*Cli.ts', 'assets/**/*.ts', 'test/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['require', 'module', 'process', 'console', '__dirname', 'Buffer', 'URL'].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['**/*.cjs', 'webpack.*.js'], languageOptions: { sourceType: 'commonjs' } },
);
