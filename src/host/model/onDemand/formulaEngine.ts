import { BooleanNumber, IUniverInstanceService, UniverInstanceType, isNullCell } from '@univerjs/core';
import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import {
  AstTreeBuilder,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  ISuperTableService,
  Interpreter,
  Lexer,
  LexerNode,
  NullValueObject,
  RangeReferenceObject,
  LexerTreeBuilder,
  generateExecuteAstNodeData,
} from '@univerjs/engine-formula';
import type {
  BaseAstNode,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  ISheetData,
} from '@univerjs/engine-formula';
import { sameReferences } from './formulaReference';
import type { FormulaReference } from './formulaReference';
import { errorResult, resultOf } from './formulaResult';
import { NODE_KIND } from './nodeKinds';
import { NotOneValue, quickFormula } from './quickFormula';
import type { QuickFormula } from './quickFormula';
import { locate, referenceOf } from './referenceNodes';
import type { ReferenceNode } from './referenceNodes';
import { watchReads } from './engineReads';
import type { ReadWatcher } from './engineReads';

const MOST_TREES = 5000;

/** Their values, or the cells they mean, change without any cell that the text names. */
const VOLATILE = new Set(
  'NOW TODAY RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO SHEET SHEETS ISFORMULA FORMULATEXT'.split(' '),
);
/** They skip hidden rows. */
const ROW_HIDING = new Set(['SUBTOTAL', 'AGGREGATE']);

/** A formula's syntax tree and what it depends on; made once for all cells that hold the same formula. */
export interface ParsedFormula {
  /** An error's text where the formula cannot be read. */
  root: BaseAstNode | string;
  references: FormulaReference[];
  /** Null where Univer alone calculates it. */
  quick: QuickFormula | null;
  isVolatile: boolean;
  seesHiddenRows: boolean;
}

/** Where the text of a formula is written; other cells of its group hold the same formula moved. */
export interface FormulaPlace {
  sheet: string;
  row: number;
  column: number;
}

/** Univer's parser and functions, one formula at a time. */
export class FormulaEngine {
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly interpreter: Interpreter;
  private readonly trees = new Map<string, BaseAstNode | string>();
  private readonly sheets = new Map<string, Worksheet>();
  /** Makes values of cells, in their number formats. */
  private readonly anyReference = new RangeReferenceObject({ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.interpreter = injector.get(Interpreter);
  }

  /** Shows Univer's functions the workbook as it is now; before parsing and calculating. */
  load(): void {
    const workbook = this.workbook();
    const unitData: Record<string, ISheetData[string]> = {};
    const names: Record<string, string> = {};
    this.sheets.clear();
    for (const sheet of workbook.getSheets()) {
      this.sheets.set(sheet.getSheetId(), sheet);
      unitData[sheet.getSheetId()] = liveSheet(sheet);
      names[sheet.getName()] = sheet.getSheetId();
    }
    this.config.load({
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      excludedCell: {},
      allUnitData: { [this.unitId]: unitData },
      unitStylesData: { [this.unitId]: workbook.getStyles() },
      unitSheetNameMap: { [this.unitId]: names },
    });
    this.config.setExecuteUnitId(this.unitId);
    this.runtime.reset();
    this.anyReference.setDefaultUnitId(this.unitId);
    this.anyReference.setUnitStylesData({ [this.unitId]: workbook.getStyles() });
  }

  parse(formula: string, place: FormulaPlace): ParsedFormula {
    const root = this.tree(formula);
    if (typeof root === 'string') {
      return { root, references: [], quick: null, isVolatile: false, seesHiddenRows: false };
    }
    const nodes = [...descendants(root)];
    const functions = nodes.filter(isFunction).map((node) => node.getToken().toUpperCase());
    const located = this.located(root, place);
    return {
      root,
      references: [...located.values()],
      quick: quickFormula(root, located),
      isVolatile: functions.some((name) => VOLATILE.has(name)) || nodes.some(isUnforeseeable),
      seesHiddenRows: functions.some((name) => ROW_HIDING.has(name)),
    };
  }

  /** The same formula with its references as they are now, or itself: tables may have grown since it was parsed. */
  relocated(parsed: ParsedFormula, place: FormulaPlace): ParsedFormula {
    if (typeof parsed.root === 'string') return parsed;
    const located = this.located(parsed.root, place);
    const references = [...located.values()];
    if (sameReferences(parsed.references, references)) return parsed;
    return { ...parsed, references, quick: quickFormula(parsed.root, located) };
  }

  private located(root: BaseAstNode, place: FormulaPlace): Map<BaseAstNode, FormulaReference> {
    const tables = this.injector.get(ISuperTableService).getTableMap(this.unitId) ?? undefined;
    this.setCurrent(place.sheet, place.row, place.column);
    const found = new Map<BaseAstNode, FormulaReference>();
    const visit = (node: BaseAstNode): void => {
      const isUnion = Number(node.nodeType) === NODE_KIND.union && !isUnforeseeable(node);
      if (!isUnion && Number(node.nodeType) !== NODE_KIND.reference) {
        node.getChildren().forEach(visit);
        return;
      }
      for (const each of [...node.getChildren(), node]) locate(each as unknown as ReferenceNode, tables);
      const value = node.getValue();
      if (value?.isReferenceObject()) found.set(node, referenceOf(value as BaseReferenceObject, place));
    };
    visit(root);
    return found;
  }

  /** Calculates the formula for a cell so many rows and columns from the place it is written for. */
  run(
    { root, quick }: ParsedFormula,
    cell: FormulaPlace,
    offset: { rows: number; columns: number },
    watcher: ReadWatcher,
  ): ICellData {
    if (typeof root === 'string') return errorResult(root);
    this.setCurrent(cell.sheet, cell.row, cell.column);
    const interpret = (node: BaseAstNode): FunctionVariantType =>
      this.interpreter.execute(generateExecuteAstNodeData(node, offset.columns, offset.rows));
    return watchReads(watcher, () => {
      if (!quick) return resultOf(interpret(root));
      const { row, column } = cell;
      const valueAt = (sheet: string, atRow: number, atColumn: number): BaseValueObject => {
        watcher.beforeRead(sheet, { startRow: atRow, endRow: atRow, startColumn: atColumn, endColumn: atColumn });
        return this.valueOf(sheet, atRow, atColumn);
      };
      try {
        return resultOf(quick({ row, column, valueAt, interpret }));
      } catch (reason) {
        if (reason instanceof NotOneValue) return resultOf(interpret(root));
        throw reason;
      }
    });
  }

  /** Trees know whether a word is a name, a table or neither. */
  forgetTrees(): void {
    this.trees.clear();
  }

  private tree(formula: string): BaseAstNode | string {
    const known = this.trees.get(formula);
    if (known !== undefined) return known;
    // Univer keeps words by the formula's text, for all workbooks together: names may have meant something else there.
    this.injector.get(LexerTreeBuilder).dispose();
    const words: unknown = this.injector.get(Lexer).treeBuilder(formula);
    const tree =
      words instanceof LexerNode ? (this.injector.get(AstTreeBuilder).parse(words) ?? '#NAME?') : String(words);
    // A name's definition goes into the tree, and changes with the cells that it names.
    if (words instanceof LexerNode && words.hasDefinedNames()) return tree;
    if (this.trees.size >= MOST_TREES) this.trees.clear();
    this.trees.set(formula, tree);
    return tree;
  }

  private valueOf(sheet: string, row: number, column: number): BaseValueObject {
    const cell = this.sheets.get(sheet)?.getCellMatrix().getValue(row, column);
    return isNullCell(cell) ? NullValueObject.create() : this.anyReference.getCellValueObject(cell as ICellData);
  }

  private setCurrent(sheet: string, row: number, column: number): void {
    const worksheet = this.sheets.get(sheet);
    const rows = worksheet?.getRowCount() ?? 0;
    this.runtime.setCurrent(row, column, rows, worksheet?.getColumnCount() ?? 0, sheet, this.unitId);
  }

  private workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The workbook is closed.');
    return workbook;
  }
}

/** A sheet whose sizes and cells are always those of now. */
function liveSheet(sheet: Worksheet): ISheetData[string] {
  return {
    get cellData() {
      return sheet.getCellMatrix() as ISheetData[string]['cellData'];
    },
    get rowCount() {
      return sheet.getRowCount();
    },
    get columnCount() {
      return sheet.getColumnCount();
    },
    get rowData() {
      return hiddenRows(sheet);
    },
    columnData: sheet.getConfig().columnData,
  };
}

function hiddenRows(sheet: Worksheet): ISheetData[string]['rowData'] {
  const hidden: ISheetData[string]['rowData'] = {};
  const rows = sheet.getRowCount();
  for (let row = 0; row < rows; row++) if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  return hidden;
}

function* descendants(node: BaseAstNode): Generator<BaseAstNode> {
  yield node;
  for (const child of node.getChildren()) yield* descendants(child);
}

const isFunction = ({ nodeType }: BaseAstNode): boolean => Number(nodeType) === NODE_KIND.function;

/** Reads cells that its own text does not tell: A1:INDEX(...), or the parameters of LAMBDA and LET. */
function isUnforeseeable(node: BaseAstNode): boolean {
  const kind = Number(node.nodeType);
  if (kind === NODE_KIND.lambda || kind === NODE_KIND.lambdaParameter) return true;
  return kind === NODE_KIND.union && [...descendants(node)].some(isFunction);
}
