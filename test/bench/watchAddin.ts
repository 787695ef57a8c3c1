interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Times what runs on the add-in's side of the wire: from an answer's arrival to the next request or to rest. */
export interface AddinWatch {
  reset(): void;
  addinMilliseconds(): number;
  /** JSON.parse alone over the same answers, measured now. */
  parseMilliseconds(): number;
}

export function watchAddin(window: unknown): AddinWatch {
  const bridge = (window as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const { sendMessageToHost, onMessageFromHost } = bridge;
  let spent = 0;
  let since: number | null = null;
  let answers: string[] = [];
  const stop = (): void => {
    if (since !== null) spent += performance.now() - since;
    since = null;
  };
  bridge.sendMessageToHost = (text) => {
    stop();
    sendMessageToHost.call(bridge, text);
  };
  bridge.onMessageFromHost = (text) => {
    answers.push(text);
    since = performance.now();
    onMessageFromHost.call(bridge, text);
  };
  return {
    reset() {
      spent = 0;
      since = null;
      answers = [];
    },
    addinMilliseconds() {
      stop();
      return spent;
    },
    parseMilliseconds() {
      const started = performance.now();
      for (const text of answers) JSON.parse(text);
      return performance.now() - started;
    },
  };
}
