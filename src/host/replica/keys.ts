/** Names that all replicas use for their sheets and tables, whatever ids these have here. */
export class Keys {
  private readonly byId = new Map<string, string>();
  private readonly byKey = new Map<string, string>();
  private added = 0;

  /** `author` keeps keys of what is added here apart from those of others. */
  constructor(private readonly author: string) {}

  set(id: string, key: string): void {
    this.byId.set(id, key);
    this.byKey.set(key, id);
  }

  /** A key for something new. */
  add(id: string): string {
    const key = `${this.author} ${this.added++}`;
    this.set(id, key);
    return key;
  }

  keyOf(id: string): string | undefined {
    return this.byId.get(id);
  }

  idOf(key: string): string | undefined {
    return this.byKey.get(key);
  }
}
