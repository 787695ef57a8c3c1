const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { DEVELOPMENT_URL, manifestFor } = require('./webpack.manifest.js');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const at = (...parts) => path.resolve(__dirname, ...parts);

/**
 * Three configurations:
 * - `addin`: what Excel loads (dist/). `--env baseUrl=https://…` is where it will be hosted; `--env officeJs=https://…`
 *   takes Office.js from another of Microsoft's networks (21Vianet in China).
 * - `pane`: the same pane, its page loading the desk's shim and the npm copy of Office.js (build/desk/pane.html).
 * - `desk`: the browser workbench around it (build/desk/index.html).
 * `--env https` serves with the development certificates that Office trusts.
 */
module.exports = async (env = {}, argv = {}) => {
  const serving = Boolean(env.WEBPACK_SERVE);
  const mode = argv.mode ?? (serving ? 'development' : 'production');
  const shared = { mode, https: Boolean(env.https) };
  const server = serving ? await devServer(shared) : undefined;
  return [addin(shared, env, server), pane(shared), desk(shared, server)];
};

function addin({ mode }, env, server) {
  const baseUrl = String(env.baseUrl ?? DEVELOPMENT_URL);
  const officeJs = String(env.officeJs ?? OFFICE_JS_CDN);
  return {
    ...paneBundle(mode, ''),
    name: 'addin',
    output: { path: at('dist'), clean: true, ...scriptNames(mode, '') },
    plugins: [
      panePage('taskpane.html', [officeJs]),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/support.html', to: 'assets/support.html' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => manifestFor(content.toString(), baseUrl),
          },
        ],
      }),
    ],
    devServer: server,
  };
}

function pane({ mode }) {
  return {
    ...paneBundle(mode),
    name: 'pane',
    output: { path: at('build/desk'), ...scriptNames(mode, 'pane/') },
    plugins: [
      panePage('pane.html', ['officeShim.js', 'office-js/office.js', 'officeNotes.js']),
      new CopyPlugin({ patterns: officeJsFiles() }),
    ],
  };
}

function desk({ mode }, server) {
  return {
    ...common(mode),
    name: 'desk',
    entry: {
      desk: './src/desk/index.ts',
      officeShim: './src/desk/pane/officeShim.ts',
      officeNotes: './src/desk/pane/officeNotes.ts',
    },
    resolve: {
      ...common(mode).resolve,
      // The desk brings its own Univer; the host's headless one would ask for Node's child processes.
      alias: { '@univerjs/preset-sheets-node-core': false },
    },
    output: {
      path: at('build/desk'),
      filename: '[name].js',
      chunkFilename: 'desk/[name].js',
      assetModuleFilename: 'desk/[hash][ext]',
    },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: 'src/desk/index.html', chunks: ['desk'] }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'assets/icon.svg', to: 'icon.svg' },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: server,
  };
}

/** What addin and pane have in common: one entry for pane and ribbon commands, React and Fluent UI in chunks of their own. */
function paneBundle(mode) {
  return {
    ...common(mode),
    entry: { taskpane: './src/taskpane/index.tsx' },
    optimization: {
      ...common(mode).optimization,
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          react: { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
        },
      },
    },
    performance: { hints: false },
  };
}

function common(mode) {
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2020'],
    context: __dirname,
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swcOptions() } },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: {
      minimize: production,
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

function swcOptions() {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2020',
    },
  };
}

function scriptNames(mode, folder) {
  const hash = mode === 'production' ? '.[contenthash:10]' : '';
  return { filename: `${folder}[name]${hash}.js`, chunkFilename: `${folder}[name]${hash}.js` };
}

function panePage(filename, officeScripts) {
  return new HtmlPlugin({
    filename,
    template: 'src/taskpane/taskpane.html',
    officeScript: officeScripts.map((src) => `<script src="${src}"></script>`).join('\n    '),
  });
}

/** Office.js loads its host file, its file mapping and its texts from beside itself. */
function officeJsFiles() {
  const folder = at('node_modules/@microsoft/office-js/dist');
  const files = [
    'office.js',
    'excel-mac-16.00.js',
    'o15apptofilemappingtable.js',
    'zh-cn/office_strings.js',
    'en-us/office_strings.js',
    'telemetry/oteljs_agave.js',
  ];
  // Already minified, and Microsoft's: they are copied as they are.
  return files.map((file) => ({ from: path.join(folder, file), to: `office-js/${file}`, info: { minimized: true } }));
}

async function devServer({ https }) {
  const port = 3000;
  return {
    port,
    hot: false,
    liveReload: true,
    static: false,
    client: { overlay: { errors: true, warnings: false } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: https
      ? { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() }
      : 'http',
    onListening: () => console.log(`\n  ${https ? 'https' : 'http'}://localhost:${port}/\n`),
  };
}
