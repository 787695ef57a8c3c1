/** Texts by key that outlive the pane; what is kept in `localStorage`, one person and one workbook apart from others. */
export interface TextStore {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/**
 * A store under a prefix of the browser's storage. Where the browser refuses (private windows, full disk, policy), texts
 * live as long as the pane does and `onRefused` is told.
 */
export function browserStore(prefix: string, storage: () => Storage, onRefused: () => void): TextStore {
  const refused = new Map<string, string>();
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(storage());
    } catch {
      onRefused();
      return otherwise;
    }
  };
  return {
    get: (key) => refused.get(key) ?? attempt((kept) => kept.getItem(prefix + key), null),
    set(key, text) {
      const written = attempt((kept) => {
        kept.setItem(prefix + key, text);
        return true;
      }, false);
      if (written) refused.delete(key);
      else refused.set(key, text);
    },
    remove(key) {
      refused.delete(key);
      attempt((kept) => kept.removeItem(prefix + key), undefined);
    },
    keys() {
      const kept = attempt((all) => Object.keys(all).filter((key) => key.startsWith(prefix)), []);
      return [...new Set([...kept.map((key) => key.slice(prefix.length)), ...refused.keys()])];
    },
  };
}
