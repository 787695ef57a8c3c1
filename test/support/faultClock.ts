/** A moment at which time stands still while runs are compared: what is written holds the time of writing. */
const MOMENT = new Date(2026, 2, 31, 10, 30).getTime();

/** Stops the clock that dates are made from, not the timers. Returns a function that lets it go on. */
export function stopClock(): () => void {
  const Running = globalThis.Date;
  globalThis.Date = class extends Running {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(MOMENT);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return MOMENT;
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = Running;
  };
}
