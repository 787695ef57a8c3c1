import { ClientState } from './clientState';
import { byteLength } from './limits';
import type { BatchBody, BatchResponse } from './message';

/** What a window must be able to do for office.js: JSON messages in both directions. */
export interface OfficeWindow {
  webkit?: unknown;
  _richApiNativeBridge?: RichApiBridge;
  setTimeout(callback: () => void, ms: number): unknown;
}

interface RichApiBridge {
  sendMessageToHost(text: string): void;
  /** Put there by office.js. */
  onMessageFromHost?(text: string): void;
}

export interface BridgeOptions {
  /** BCP 47 tag of the user interface, such as zh-CN. */
  language: string;
  /** ExcelApi set that this Excel announces; newer members are refused. */
  apiSet: string;
  /** Whether requests can wait for a cell edit to end; without it Excel refuses them. True where nothing is said. */
  delaysForCellEdit?: boolean;
}

/** The side of the host that a window talks to. */
export interface BridgeHost {
  /** `flags`: those that office.js sends beside a request, such as whether it may wait for a cell edit. */
  execute(client: ClientState, body: BatchBody, bytesIn: number, flags?: number): Promise<BatchResponse>;
  connect(client: ClientState, send: (event: HostEvent) => void): () => void;
  readonly documentName: string;
}

/** A rich API event; `targetId` is the sheet's id, or 'Workbook' for the events of collections. */
export interface HostEvent {
  messageType: number;
  targetId: string;
  message: object;
  /** Set for events that `Office.context.document` knows too: those are also told over the app channel. */
  dispatchId?: number;
}

const MessageType = { request: 1, response: 2, event: 3 } as const;
const EVENT_CATEGORY = 65_536;
const AppMethod = { registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const EXCEL_ON_MAC = 16_384;
const OK = [0];
const HTTP_OK = 200;
const HTTP_GONE = 410;

/**
 * Installs in a window, before office.js is evaluated there, what Excel for Mac gives an add-in's page.
 * Returns a function that disconnects the window.
 */
export function installBridge(window: OfficeWindow, host: BridgeHost, options: BridgeOptions): () => void {
  const client = new ClientState(options.apiSet);
  const handlers = new Map<number, AppMessage>();
  const disconnect = host.connect(client, (event) => {
    sendEvent(window, event);
    const handler = event.dispatchId === undefined ? undefined : handlers.get(event.dispatchId);
    if (handler) call(window, handler.eventCallbackFunction, handler.callbackId, [[], event.dispatchId]);
  });
  window.webkit = {
    messageHandlers: {
      Agave: {
        postMessage(json: string): void {
          const message = JSON.parse(json) as AppMessage;
          const eventId = Number(message.params?.['id'] ?? NaN);
          if (message.methodId === AppMethod.registerEvent) handlers.set(eventId, message);
          if (message.methodId === AppMethod.unregisterEvent) handlers.delete(eventId);
          if (!message.callbackFunction) return;
          const payload = message.methodId === AppMethod.getContext ? contextOf(host, options) : OK;
          call(window, message.callbackFunction, message.callbackId, payload);
        },
      },
    },
  };
  window._richApiNativeBridge = {
    sendMessageToHost(text: string): void {
      const { id, flags, message } = JSON.parse(text) as RichApiRequest;
      const body = (typeof message.body === 'string' ? JSON.parse(message.body) : message.body) as BatchBody;
      const reply = (statusCode: number, response: unknown): void => {
        const payload = { id, type: MessageType.response, message: { statusCode, headers: {}, body: response } };
        window._richApiNativeBridge?.onMessageFromHost?.(JSON.stringify(payload));
      };
      // A closed workbook answers nothing that office.js could use: the window is about to go as well.
      host.execute(client, body, byteLength(text), flags).then(
        (response) => {
          reply(HTTP_OK, response);
          if (client.repeatsAnswer) reply(HTTP_OK, response);
          client.repeatsAnswer = false;
        },
        () => reply(HTTP_GONE, ''),
      );
    },
  };
  return disconnect;
}

interface AppMessage {
  methodId: number;
  callbackId: unknown;
  callbackFunction?: string;
  eventCallbackFunction?: string;
  params?: Record<string, unknown>;
}

interface RichApiRequest {
  id: unknown;
  flags: number;
  message: { body: unknown };
}

function sendEvent(window: OfficeWindow, event: HostEvent): void {
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: event.messageType,
    targetId: event.targetId,
    message: JSON.stringify(event.message),
    id: 0,
    isRemoteOverride: false,
  };
  const payload = { id: '', type: MessageType.event, message: { entries: [entry] } };
  window._richApiNativeBridge?.onMessageFromHost?.(JSON.stringify(payload));
}

/** Calls what office.js named as a dotted path from its window. */
function call(window: OfficeWindow, name: string | undefined, callbackId: unknown, payload: unknown): void {
  window.setTimeout(() => {
    const path = (name ?? '').split('.');
    const method = path.pop() ?? '';
    const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], window);
    (owner as Record<string, (id: unknown, payload: unknown) => void>)[method]?.(callbackId, payload);
  }, 0);
}

/** The add-in's surroundings as Excel for Mac lists them, by position. */
function contextOf(host: BridgeHost, { language, apiSet, delaysForCellEdit = true }: BridgeOptions): unknown[] {
  const requirements = JSON.stringify({
    ExcelApi: apiSet,
    ...(delaysForCellEdit ? { DelayForCellEdit: '1.1' } : {}),
    SharedRuntime: '1.1',
    AddinCommands: '1.1',
    DialogApi: '1.1',
  });
  return [
    [[], []],
    'document',
    EXCEL_ON_MAC,
    '16',
    '0',
    '0',
    '0',
    0,
    language,
    language,
    0,
    host.documentName,
    1,
    1,
    '',
    '1.1',
    'correlation',
    'instance',
    false,
    true,
    requirements,
    '',
    '16.100',
    0,
  ];
}
