import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../../package.json';
import { manifestFor } from '../../webpack.manifest.js';
import {
  ROOT,
  attribute,
  child,
  childNames,
  elements,
  manifestPath,
  manifestText,
  parseManifest,
  pngSize,
} from './manifest';

const manifest = parseManifest(manifestText);
const app = manifest.documentElement;
const overrides = child(app, 'VersionOverrides');
const resources = child(overrides, 'Resources');
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Orders as Microsoft's schema demands them; Excel rejects a manifest whose elements stand in another order. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    ...['VersionOverrides', 'ExtendedOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control', 'Control', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

function addresses(document: Document): string[] {
  return elements(document, '*')
    .flatMap((element) => Array.from(element.attributes))
    .filter(({ name, value }) => !name.startsWith('xmlns') && /^https?:/.test(value))
    .map(({ value }) => value);
}

function fileOf(address: string): string {
  return address.slice('https://localhost:3000/'.length);
}

test.each(Object.keys(ORDER))('the children of <%s> stand in the order of the schema', (name) => {
  const order = ORDER[name];
  const parents = name === 'OfficeApp' ? [app] : elements(manifest, name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const names = childNames(parent);
    expect(names).toEqual(order.filter((each) => names.includes(each)));
  }
});

test('it is an Excel add-in with a well-formed id and the version of the package', () => {
  expect(attribute(app, 'xsi:type')).toBe('TaskPaneApp');
  expect(child(app, 'Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(child(app, 'Version').textContent).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
  expect(child(app, 'Version').textContent).toBe(`${version}.0`);
  expect(child(app, 'DefaultLocale').textContent).toBe('en-US');
  expect(child(app, 'Permissions').textContent).toBe('ReadWriteDocument');
  expect(elements(manifest, 'Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('the floor is what Office LTSC 2021 has; the shared runtime limits only the ribbon, so that iPad still sees the pane', () => {
  const sets = (parent: Element) =>
    elements(child(parent, 'Requirements'), 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets(app)).toEqual([['ExcelApi', '1.14']]);
  expect(sets(overrides)).toEqual([['SharedRuntime', '1.1']]);
});

test('pane and ribbon functions are one page in one long-lived runtime', () => {
  const page = attribute(elements(overrides, 'Runtime')[0], 'resid');
  expect(attribute(elements(overrides, 'Runtime')[0], 'lifetime')).toBe('long');
  const users = [...elements(overrides, 'FunctionFile'), ...elements(overrides, 'SourceLocation')];
  expect(users.map((user) => attribute(user, 'resid'))).toEqual([page, page]);
  const url = elements(resources, 'Url').find((each) => attribute(each, 'id') === page);
  expect(url && attribute(url, 'DefaultValue')).toBe(
    attribute(child(child(app, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'),
  );
  expect(childNames(elements(overrides, 'Host')[0])).toEqual(['Runtimes', 'DesktopFormFactor']);
});

test('the ribbon group on Home holds the three commands', () => {
  expect(attribute(elements(overrides, 'OfficeTab')[0], 'id')).toBe('TabHome');
  const actions = elements(overrides, 'Action').map((action) => [
    attribute(action, 'xsi:type'),
    elements(action, 'FunctionName')[0]?.textContent,
  ]);
  expect(actions).toEqual([
    ['ExecuteFunction', 'scoreThisRow'],
    ['ExecuteFunction', 'refreshSummary'],
    ['ShowTaskpane', undefined],
  ]);
});

test('the pane registers every function that the ribbon calls', () => {
  const commands = readFileSync(path.join(ROOT, 'src/commands/commands.ts'), 'utf8');
  for (const { textContent } of elements(overrides, 'FunctionName')) {
    expect(commands).toMatch(new RegExp(`Office\\.actions\\.associate\\(\\s*'${textContent}'`));
  }
});

test('every resource is defined once, used, and has an id of at most 32 characters', () => {
  const defined = ['Image', 'Url', 'String']
    .flatMap((name) => elements(resources, name))
    .map((each) => attribute(each, 'id'));
  const used = elements(overrides, '*').flatMap((element) => element.getAttribute('resid') ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect(new Set(used)).toEqual(new Set(defined));
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('every text has a Chinese override and keeps to the length limits', () => {
  const limits: [Element[], number][] = [
    [[child(app, 'DisplayName')], 125],
    [[child(app, 'Description')], 250],
    [elements(child(resources, 'ShortStrings'), 'String'), 125],
    [elements(child(resources, 'LongStrings'), 'String'), 250],
  ];
  for (const [texts, limit] of limits) {
    for (const text of texts) {
      const chinese = elements(text, 'Override').filter((each) => attribute(each, 'Locale') === 'zh-CN');
      expect(chinese).toHaveLength(1);
      expect(attribute(chinese[0], 'Value')).toMatch(/\p{Script=Han}/u);
      expect(attribute(chinese[0], 'Value').length).toBeLessThanOrEqual(limit);
      expect(attribute(text, 'DefaultValue').length).toBeLessThanOrEqual(limit);
    }
  }
});

test('every icon stands in all sizes, as a PNG of exactly that size', () => {
  const definitions = new Map(
    elements(child(resources, 'Images'), 'Image').map((each) => [
      attribute(each, 'id'),
      attribute(each, 'DefaultValue'),
    ]),
  );
  const icons = elements(child(overrides, 'Hosts'), 'Icon');
  expect(icons).toHaveLength(4);
  for (const icon of icons) {
    const images = Array.from(icon.children);
    expect(images.map((image) => Number(attribute(image, 'size')))).toEqual(ICON_SIZES);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      const file = fileOf(definitions.get(attribute(image, 'resid')) ?? '');
      expect(pngSize(path.join(ROOT, file))).toEqual({ width: size, height: size });
    }
  }
  expect(pngSize(path.join(ROOT, fileOf(attribute(child(app, 'IconUrl'), 'DefaultValue')))).width).toBe(32);
  expect(pngSize(path.join(ROOT, fileOf(attribute(child(app, 'HighResolutionIconUrl'), 'DefaultValue')))).width).toBe(
    64,
  );
});

test('every address leads to a file of the build', () => {
  for (const address of addresses(manifest)) {
    const file = fileOf(address);
    const source = file === 'taskpane.html' ? 'src/taskpane/taskpane.html' : file;
    expect(existsSync(path.join(ROOT, source)) ? file : `${file} is missing`).toBe(file);
  }
});

test('the copy for a deployment names only the https address it is served from', () => {
  const deployed = manifestFor(manifestText, 'https://qa.example.com/scorecard/');
  expect(deployed).not.toContain('localhost');
  expect(
    addresses(parseManifest(deployed)).filter((each) => !each.startsWith('https://qa.example.com/scorecard/')),
  ).toEqual([]);
  expect(addresses(parseManifest(deployed))).toHaveLength(addresses(manifest).length);
  expect(deployed).not.toContain('scorecard//');
  expect(() => manifestFor(manifestText, 'http://qa.example.com')).toThrow('https');
});

test("Microsoft's own reader accepts it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(manifestPath);
  expect(info).toMatchObject({
    displayName: 'QA Scorecard',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    version: child(app, 'Version').textContent,
  });
});
