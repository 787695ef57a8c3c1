/**
 * The notes of ExcelApi 1.18, added to an office.js that does not know them: the npm package ends at 1.15, Microsoft's
 * network serves them. Made of the same pieces of office.js as its own collections; names on the wire are assumed.
 */
export function addNoteApi(excel: typeof Excel, extension: typeof OfficeExtension): void {
  if ('notes' in excel.Worksheet.prototype) return;
  const { BatchApiHelper: helper, Utility: utility } = extension as unknown as Internals;
  const Base = extension.ClientObject as unknown as ClientObjectClass;

  class Note extends Base {
    /** Loaded. */
    content?: unknown;

    override _handleResult(value: Loaded): void {
      super._handleResult(value);
      this.content = value.Content;
    }

    getLocation(): unknown {
      return helper.createMethodObject(excel.Range, this, 'GetLocation', READ, [], false, true, null, KEEPS_UNDO);
    }
  }

  class NoteCollection extends Base {
    items: Note[] = [];

    load(option: unknown): this {
      return utility.load(this, option) as this;
    }

    override _handleResult(value: Loaded): void {
      super._handleResult(value);
      this.items = (value._Items ?? []).map((item, index) => {
        const note = helper.createChildItemObject(Note, false, this, item, index) as Note;
        note._handleResult(item);
        return note;
      });
    }
  }

  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: unknown) {
      return helper.createPropertyObject(NoteCollection, this, 'Notes', true, KEEPS_UNDO);
    },
  });
}

/** For a page that loads office.js by a script: its parts come later, before anybody who waits for it is told. */
export function addNoteApiWhenReady(page: {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}): void {
  void page.Office.onReady(() => addNoteApi(page.Excel, page.OfficeExtension));
}

/** office.js's own numbers for a method that only reads, and for what leaves the undo list alone. */
const READ = 1;
const KEEPS_UNDO = 4;

interface Loaded {
  readonly Content?: unknown;
  readonly _Items?: readonly Loaded[];
}

type ClientObjectClass = new (
  context: unknown,
  path: unknown,
) => {
  _handleResult(value: Loaded): void;
};

/** What office.js builds its own types with; its version is pinned. */
interface Internals {
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
    createChildItemObject(type: unknown, hasIndexer: boolean, parent: unknown, item: Loaded, index: number): unknown;
    createMethodObject(
      type: unknown,
      parent: unknown,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdName: string | null,
      flags: number,
    ): unknown;
  };
  readonly Utility: { load(object: unknown, option: unknown): unknown };
}
