/** `delayForCellEdit` of `Excel.run`, among the flags that office.js sends with a request. */
const DELAY_FOR_CELL_EDIT = 64;

/** Whether a request asks to wait while a person edits a cell. */
export const mayWait = (flags: number): boolean => (flags & DELAY_FOR_CELL_EDIT) !== 0;

/** A person is typing into a cell; nothing but waiting requests goes on until they are done. */
export class EditMode {
  private isOn = false;
  private waiting: (() => void)[] = [];

  get on(): boolean {
    return this.isOn;
  }

  begin(): void {
    this.isOn = true;
  }

  /** Starts what waited, in order of arrival. */
  end(): void {
    this.isOn = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const start of waiting) start();
  }

  /** Starts work now or when editing ends. */
  whenOver<T>(work: () => Promise<T>): Promise<T> {
    if (!this.isOn) return work();
    return new Promise((resolve, reject) => {
      this.waiting.push(() => void work().then(resolve, reject));
    });
  }
}
