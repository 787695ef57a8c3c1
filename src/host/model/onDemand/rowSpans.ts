export interface Span {
  from: number;
  to: number;
}

/** A set of row numbers kept as runs: a filled column is one run, however long. */
export class RowSpans {
  /** Disjoint, ascending, never touching. */
  private spans: Span[] = [];

  get isEmpty(): boolean {
    return this.spans.length === 0;
  }

  has(row: number): boolean {
    const span = this.spans[this.firstReaching(row)];
    return span !== undefined && span.from <= row;
  }

  /** The lowest row, -1 when there is none. */
  first(): number {
    return this.spans[0]?.from ?? -1;
  }

  all(): readonly Span[] {
    return this.spans;
  }

  /** The parts of the set between two rows, both included. */
  within(from: number, to: number): Span[] {
    const found: Span[] = [];
    for (let i = this.firstReaching(from); i < this.spans.length; i++) {
      const span = this.spans[i];
      if (!span || span.from > to) break;
      found.push({ from: Math.max(span.from, from), to: Math.min(span.to, to) });
    }
    return found;
  }

  /** Returns the rows that were not in the set before. */
  add(from: number, to: number): Span[] {
    const at = this.firstReaching(from - 1);
    const added: Span[] = [];
    const joined = { from, to };
    let free = from;
    let end = at;
    for (; end < this.spans.length; end++) {
      const span = this.spans[end];
      if (!span || span.from > to + 1) break;
      if (span.from > free) added.push({ from: free, to: Math.min(span.from - 1, to) });
      free = Math.max(free, span.to + 1);
      joined.from = Math.min(joined.from, span.from);
      joined.to = Math.max(joined.to, span.to);
    }
    if (free <= to) added.push({ from: free, to });
    if (added.length > 0) this.spans.splice(at, end - at, joined);
    return added;
  }

  remove(from: number, to: number): void {
    const at = this.firstReaching(from);
    const rest: Span[] = [];
    let end = at;
    for (; end < this.spans.length; end++) {
      const span = this.spans[end];
      if (!span || span.from > to) break;
      if (span.from < from) rest.push({ from: span.from, to: from - 1 });
      if (span.to > to) rest.push({ from: to + 1, to: span.to });
    }
    if (end > at) this.spans.splice(at, end - at, ...rest);
  }

  /** Index of the first run that ends at the row or later. */
  private firstReaching(row: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.to ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
