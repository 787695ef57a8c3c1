const UI = '^node_modules/(react|react-dom|@fluentui|i18next)/';
const WORKBENCH = '^node_modules/(@univerjs|exceljs|jszip|jsdom|echarts|fast-xml-parser|rxjs)/';

/** A layer, and the folders of src it must not import. */
function layer(folder, forbidden, comment) {
  return {
    name: `layer-${folder}`,
    comment,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: `^src/(${forbidden.join('|')})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Modules that need each other to load. Types may name each other: they are gone when the code runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and it imports nothing: dead code.',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-source',
      severity: 'error',
      comment: 'Product code never depends on tests.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    layer(
      'domain',
      ['workbook', 'app', 'taskpane', 'commands', 'host', 'desk', 'headless'],
      'The domain is pure: it knows neither Excel nor the interface.',
    ),
    layer(
      'workbook',
      ['app', 'taskpane', 'commands', 'host', 'desk', 'headless'],
      'The workbook layer sits on the domain alone.',
    ),
    layer('app', ['taskpane', 'commands', 'host', 'desk', 'headless'], 'Use cases know no interface and no host.'),
    layer('taskpane', ['host', 'desk', 'headless'], 'The pane never sees what stands behind Excel.'),
    layer('commands', ['host', 'desk', 'headless'], 'Ribbon functions never see what stands behind Excel.'),
    layer(
      'host',
      ['domain', 'workbook', 'app', 'taskpane', 'commands', 'desk', 'headless'],
      "The host is Excel's side of the wire and knows nothing of quality assurance.",
    ),
    layer(
      'desk',
      ['workbook', 'app', 'taskpane', 'commands', 'headless'],
      'The desk composes the host; the pane is a page of its own.',
    ),
    layer(
      'headless',
      ['taskpane/(?!i18n/)', 'commands', 'desk'],
      'The runner composes use cases and host; it says findings in the words of the pane.',
    ),
    {
      name: 'workbook-only-through-use-cases',
      severity: 'error',
      comment: 'Interfaces reach the workbook through src/app; they only create the session themselves.',
      from: { path: '^src/(taskpane|commands|headless)/' },
      to: { path: '^src/workbook/', pathNot: '^src/workbook/runExcel\\.ts$' },
    },
    {
      name: 'no-interface-packages-below',
      severity: 'error',
      comment: 'React, Fluent UI and i18next belong to the pane.',
      from: { path: '^src/', pathNot: '^src/(taskpane|desk)/' },
      to: { path: UI },
    },
    {
      name: 'no-workbench-packages-in-product',
      severity: 'error',
      comment: 'What stands behind Excel in tests and on the desk must not be shipped to Excel.',
      from: { path: '^src/(domain|workbook|app|taskpane|commands)/' },
      to: { path: WORKBENCH },
    },
    {
      name: 'product-uses-declared-dependencies',
      severity: 'error',
      comment: 'Shipped code uses only packages listed under dependencies.',
      from: { path: '^src/(domain|workbook|app|taskpane|commands)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-browser-code',
      severity: 'error',
      comment: 'Only the runner and the Node boot may use node modules.',
      from: { path: '^src/', pathNot: '^src/(headless|host/boot)/|Cli\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
