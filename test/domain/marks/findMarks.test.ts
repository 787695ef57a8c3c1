import fc from 'fast-check';
import { findMarks } from '../../../src/domain/marks/findMarks';
import type { ColumnFormat, PartFormats } from '../../../src/domain/marks/partFormats';
import { rowsMarked, unknownAnswers } from '../../../src/domain/marks/rowsMarked';

const RED = '#FF0000';
const YELLOW = '#FFFF00';
const WHITE = '#FFFFFF';
const BLUE = '#DDEBF7';

interface Look {
  readonly fill?: string;
  readonly font?: string;
  readonly strike?: boolean;
}

/** Evaluations in rows 2 and below; each row's look is that of columns A to D (contact and agent) or of E to H only. */
function part(
  looks: readonly { whole?: Look; single?: Look; hidden?: boolean }[],
  from = 1,
  sheet = '评分',
): PartFormats {
  const keyed = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => ({ column, isKey: column < 4 }));
  return {
    sheet,
    firstColumn: 0,
    rows: looks.map((_look, index) => from + index),
    hidden: { each: looks.map(({ hidden = false }) => hidden) },
    comments: [],
    columns: keyed.map(({ column, isKey }) => {
      const seen = looks.map(({ whole, single }) => whole ?? (column === 6 ? single : undefined) ?? {});
      return {
        column,
        isKey,
        fill: formats(seen.map(({ fill = WHITE }) => fill)),
        fontColour: formats(seen.map(({ font = '#000000' }) => font)),
        strikethrough: formats(seen.map(({ strike = false }) => strike)),
      };
    }),
  };
}

function formats<T>(each: T[]): ColumnFormat<T> {
  return each.every((value) => value === each[0]) ? { all: each[0] } : { each };
}

const rows = (count: number) => Array.from({ length: count }, () => ({}));

describe('findMarks', () => {
  it('tells rows that are marked as a whole from single cells, and proposes what each usually means', () => {
    const found = findMarks([
      part([
        { whole: { strike: true } },
        { whole: { fill: RED } },
        { whole: { fill: YELLOW } },
        { single: { fill: RED } },
        { single: { font: '#0070C0' } },
        { hidden: true },
        ...rows(10),
      ]),
    ]);
    expect(found.map(({ mark }) => mark)).toEqual([
      { kind: 'strikethrough', rows: 1, cells: 0, examples: ['评分!A2'], suggestion: 'void' },
      { kind: 'fill', colour: RED, rows: 1, cells: 1, examples: ['评分!A3', '评分!G5'], suggestion: 'fatal' },
      { kind: 'fill', colour: YELLOW, rows: 1, cells: 0, examples: ['评分!A4'], suggestion: 'appealed' },
      { kind: 'fontColour', colour: '#0070C0', rows: 0, cells: 1, examples: ['评分!G6'], suggestion: 'none' },
      { kind: 'hidden', rows: 1, cells: 0, examples: ['评分!A7'], suggestion: 'none' },
    ]);
  });

  it.each([
    ['every other row', (index: number) => (index % 2 === 0 ? BLUE : WHITE)],
    ['two colours in turn', (index: number) => (index % 2 === 0 ? BLUE : '#E2EFDA')],
    ['one colour on all rows', () => BLUE],
    ['one colour on all rows but one', (index: number) => (index === 7 ? WHITE : BLUE)],
  ])('%s is no mark', (_name, colour) => {
    expect(findMarks([part(rows(20).map((_row, index) => ({ whole: { fill: colour(index) } })))])).toEqual([]);
  });

  it('bands follow the rows of the sheet where other rows lie between', () => {
    const banded = part(
      rows(12).map((_row, index) => ({ whole: { fill: [0, 3, 4, 7, 8, 11].includes(index) ? BLUE : WHITE } })),
    );
    const withTotals = { ...banded, rows: [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17] };
    expect(findMarks([withTotals])).toEqual([]);
  });

  it('marks over bands are found', () => {
    const looks = rows(20).map((_row, index) => ({
      whole: { fill: index === 4 || index === 9 ? RED : index % 2 === 0 ? BLUE : WHITE },
    }));
    expect(findMarks([part(looks)]).map(({ mark }) => [mark.colour, mark.rows])).toEqual([[RED, 2]]);
  });

  it('whatever lies under them, rows that are marked are found, all of them and no others', () => {
    const mark = fc.constantFrom('none', 'none', 'none', 'none', 'red', 'struck');
    const under = fc.constantFrom('plain', 'one colour', 'bands');
    fc.assert(
      fc.property(fc.array(mark, { minLength: 16, maxLength: 60 }), under, (marks, background) => {
        // Bands are told by the rows between the marks: on either side enough of them must be left.
        const sides = [0, 1].map((side) => marks.filter((_each, index) => index % 2 === side));
        fc.pre(sides.every((side) => side.filter((each) => each === 'red').length * 5 < side.length * 2));
        const found = findMarks([
          part(
            marks.map((each, index) => {
              const band = background === 'plain' || (background === 'bands' && index % 2 === 0) ? WHITE : BLUE;
              return { whole: { fill: each === 'red' ? RED : band, strike: each === 'struck' } };
            }),
          ),
        ]);
        const rowsOf = (kind: string, colour?: string) =>
          found.find((one) => one.mark.kind === kind && one.mark.colour === colour)?.rows.map(({ row }) => row - 1) ??
          [];
        const marked = (wanted: string) => marks.flatMap((each, index) => (each === wanted ? [index] : []));
        expect(rowsOf('fill', RED)).toEqual(marked('red'));
        expect(rowsOf('strikethrough')).toEqual(marked('struck'));
        expect(rowsOf('fill', BLUE)).toEqual([]);
      }),
    );
  });

  it('what marks half of the rows is asked about without a proposal', () => {
    const looks = rows(12).map((_row, index) => ({ whole: { fill: index < 6 ? RED : WHITE } }));
    expect(findMarks([part(looks)])[0].mark).toMatchObject({ rows: 6, suggestion: 'none' });
  });

  it('a sheet of one evaluation can be marked: parts are counted together', () => {
    const parts = [
      part([{ whole: { fill: RED } }], 1, '3月5日'),
      part(rows(9), 1, '3月6日'),
      part([{ whole: { strike: true } }], 1, '3月7日'),
    ];
    expect(findMarks(parts).map(({ mark, rows: places }) => [mark.kind, mark.suggestion, places])).toEqual([
      ['strikethrough', 'void', [{ sheet: '3月7日', row: 1 }]],
      ['fill', 'fatal', [{ sheet: '3月5日', row: 1 }]],
    ]);
  });

  it('comments count by row, those of other rows not at all', () => {
    const commented = {
      ...part(rows(5)),
      comments: [
        { row: 2, column: 5 },
        { row: 2, column: 6 },
        { row: 0, column: 1 },
      ],
    };
    expect(findMarks([commented]).map(({ mark }) => mark)).toEqual([
      { kind: 'comment', rows: 1, cells: 0, examples: ['评分!F3'], suggestion: 'none' },
    ]);
  });
});

describe('rowsMarked', () => {
  const found = findMarks([
    part([{ whole: { strike: true, fill: RED } }, { whole: { fill: RED } }, { whole: { fill: YELLOW } }, ...rows(9)]),
  ]);

  it('gives the rows that are void and those that are fatal; a void row is not fatal too', () => {
    const marked = rowsMarked(found, [
      { kind: 'strikethrough', meaning: 'void' },
      { kind: 'fill', colour: '#ff0000', meaning: 'fatal' },
      { kind: 'fill', colour: YELLOW, meaning: 'none' },
    ]);
    expect(marked).toEqual({ void: [{ sheet: '评分', row: 1 }], fatal: [{ sheet: '评分', row: 2 }] });
  });

  it('a mark nobody answered for means nothing', () => {
    expect(rowsMarked(found, [])).toEqual({ void: [], fatal: [] });
  });

  it('names answers to marks that are not there', () => {
    expect(unknownAnswers(found, [{ kind: 'hidden', meaning: 'void' }])).toEqual([{ kind: 'hidden', meaning: 'void' }]);
  });
});
