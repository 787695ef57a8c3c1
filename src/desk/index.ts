import './desk.css';
import { deskColours } from './charts/deskColours';
import { keepSettings, readSettings } from './frame/deskSettings';
import { deskText } from './frame/deskText';
import { download } from './frame/download';
import { element } from './frame/element';
import { copyName, leftOutText, refusalText } from './frame/fileText';
import { makeSplitter } from './frame/splitter';
import { TopBar } from './frame/topBar';
import { createGrid } from './grid/createGrid';
import { gridLocale } from './grid/gridLocales';
import { DeskColorScheme } from './pane/deskColorScheme';
import './pane/deskConnection';
import { paneAddress, paneLocale } from './pane/paneFrame';
import { Workbench } from './workbench';

const query = new URLSearchParams(location.search);
const settings = readSettings(query, localStorage);
const colorScheme = new DeskColorScheme(settings.theme);
let fileName = '';

const pane = element('pane', HTMLIFrameElement);
const grid = createGrid('grid', settings.language);
const workbench = new Workbench(grid, deskColours, ({ requests, bytes, milliseconds }) =>
  bar.showCost(requests, bytes, milliseconds),
);

const bar = new TopBar(settings, {
  open: (file) => void show(file.name, () => file.arrayBuffer()),
  sample: (name) => void showSample(name),
  save: () => void saveCopy(),
  language: (language) => {
    settings.language = language;
    keepSettings(settings, localStorage);
    grid.api.setLocale(gridLocale(language));
    loadPane();
  },
  theme: (theme) => {
    settings.theme = theme;
    keepSettings(settings, localStorage);
    showTheme();
  },
});

makeSplitter(element('splitter', HTMLElement), settings.width, (width) => {
  pane.style.width = `${width}px`;
  settings.width = width;
  keepSettings(settings, localStorage);
});

window.qaDesk = {
  connectPane: (paneWindow) => {
    colorScheme.answerIn(paneWindow);
    workbench.connectPane(paneWindow, paneLocale(settings.language));
  },
};

showTheme();
void showSample(query.get('sample') ?? (settings.language === 'zh' ? 'clean-zh' : 'clean-en'));

function showTheme(): void {
  document.documentElement.dataset['theme'] = settings.theme;
  grid.api.toggleDarkMode(settings.theme === 'dark');
  colorScheme.set(settings.theme);
  workbench.scheduleRedraw();
}

function loadPane(): void {
  // A new query would be a new entry in the browser's history; the frame is replaced in place.
  pane.contentWindow?.location.replace(paneAddress(settings.language));
}

function showSample(name: string): Promise<void> {
  return show(`${name}.xlsx`, async () => {
    const response = await fetch(`samples/${name}.xlsx`);
    if (!response.ok) throw new Error(response.statusText);
    return response.arrayBuffer();
  });
}

async function show(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  bar.showFile(deskText(settings.language).loading);
  try {
    const leftOut = await workbench.open(new Uint8Array(await read()), name);
    fileName = copyName(name);
    bar.showNotice(leftOutText(leftOut, settings.language));
    loadPane();
  } catch (error) {
    bar.showNotice(deskText(settings.language).openFailed + refusalText(error, settings.language));
  }
  bar.showFile(fileName);
}

async function saveCopy(): Promise<void> {
  try {
    download(await workbench.save(), fileName);
    bar.showNotice(null);
  } catch (error) {
    bar.showNotice(deskText(settings.language).saveFailed + String(error));
  }
}
