import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { installBridge } from '../protocol/bridge';
import type { BridgeHost } from '../protocol/bridge';
import { addNoteApi } from './noteApi';

export interface OfficeOptions {
  language: 'zh-CN' | 'en-US';
  /** ExcelApi set announced by this Excel. */
  apiSet?: string;
  /** Whether this Excel lets requests wait for a cell edit; true where nothing is said. */
  delaysForCellEdit?: boolean;
}

/** One add-in window: office.js as shipped, talking to a host. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: JSDOM['window'];
  close(): void;
}

const READY_LIMIT_MS = 20_000;
const DEFAULT_API_SET = '1.14';

/** Loads the unmodified office.js of node_modules into a window of its own, connected to the host. */
export async function bootOffice(host: BridgeHost, options: OfficeOptions): Promise<OfficeClient> {
  const { language, apiSet = DEFAULT_API_SET, delaysForCellEdit = true } = options;
  const folder = officeFolder();
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `http://localhost/pane.html?_host_Info=Excel$Mac$16.00$${language}$telemetry$$$0`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const disconnect = installBridge(window, host, { language, apiSet, delaysForCellEdit });
  answerScriptTags(window, folder);
  window.eval(readFileSync(join(folder, 'office.js'), 'utf8'));
  const globals = window as unknown as Pick<OfficeClient, 'Excel' | 'Office' | 'OfficeExtension'>;
  await officeReady(globals.Office);
  addNoteApi(globals.Excel, globals.OfficeExtension);
  enforceRequirementSets(globals.OfficeExtension);
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    window,
    close() {
      disconnect();
      window.close();
    },
  };
}

function officeFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** office.js loads its parts by script tags beside its own; they are answered from the package, without a network. */
function answerScriptTags(window: JSDOM['window'], folder: string): void {
  const prototype = window.Node.prototype;
  const append = prototype.appendChild;
  const ownTag = window.document.createElement('script');
  ownTag.type = 'text/plain';
  ownTag.setAttribute('src', 'http://localhost/dist/office.js');
  window.document.head.appendChild(ownTag);
  prototype.appendChild = function appendChild<T extends Node>(this: Node, node: T): T {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || !script.src) return append.call(this, node) as T;
    const file = join(folder, script.src.split('/dist/')[1] ?? '');
    window.setTimeout(() => {
      if (!existsSync(file)) {
        script.onerror?.(new window.Event('error'));
        return;
      }
      window.eval(readFileSync(file, 'utf8'));
      script.onload?.(new window.Event('load'));
    }, 0);
    return node;
  };
}

function officeReady(office: typeof Office): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Office.js did not become ready.')), READY_LIMIT_MS);
    void office.onReady(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** office.js checks requirement sets only with this private switch (its version is pinned). */
function enforceRequirementSets(extension: typeof OfficeExtension): void {
  const { CommonUtility } = extension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}
