import type { Grid } from './createGrid';
import type { Decoration, SheetParts } from './decoration';
import { formatDecorations, listDecorations } from './ruleDecorations';
import { tableDecoration, tableTheme } from './tableDecoration';

/** Shows tables, conditional formats and lists of the workbook in the grid, changing only what changed. */
export class SheetDecorator {
  private readonly unitId: string;
  private shown = new Map<string, Decoration>();
  private readonly themes = new Set<string>();

  /** For the workbook that is in the grid now. */
  constructor(private readonly grid: Grid) {
    this.unitId = grid.api.getActiveWorkbook()?.getId() ?? '';
  }

  refresh(sheets: readonly SheetParts[]): void {
    const wanted = new Map<string, Decoration>();
    for (const sheet of sheets) {
      for (const decoration of this.decorationsOf(sheet)) wanted.set(decoration.key, decoration);
    }
    // A deleted sheet has taken its decorations along; withdrawing them then does nothing.
    for (const [key, { withdraw }] of this.shown) if (!wanted.has(key)) this.run(withdraw);
    for (const [key, { apply }] of wanted) if (!this.shown.has(key)) this.run(apply);
    this.shown = wanted;
  }

  private decorationsOf(sheet: SheetParts): Decoration[] {
    const tables = sheet.tables.flatMap((table) => {
      const theme = tableTheme(table);
      if (theme !== null && !this.themes.has(theme.name)) {
        this.themes.add(theme.name);
        this.run({
          id: 'sheet.mutation.register-worksheet-range-theme-style',
          params: { unitId: this.unitId, themeName: theme.name, rangeThemeStyleJson: theme },
        });
      }
      return tableDecoration(this.unitId, sheet.id, table) ?? [];
    });
    return [
      ...tables,
      ...formatDecorations(this.unitId, sheet.id, sheet.conditionalFormats),
      ...listDecorations(this.unitId, sheet.id, sheet.validations),
    ];
  }

  private run({ id, params }: Decoration['apply']): void {
    this.grid.api.syncExecuteCommand(id, params, { onlyLocal: true });
  }
}
