import * as fc from 'fast-check';
import {
  blocksOf,
  rowAt,
  rowCountOf,
  rowOfLine,
  type LineRow,
  type RowOptions,
} from './blocks';
import { marksOf } from './marksOf';

/** Two texts by what is the same, removed and added in turn. */
const texts = fc.array(
  fc.record({
    same: fc.nat({ max: 30 }),
    removed: fc.nat({ max: 4 }),
    added: fc.nat({ max: 4 }),
  }),
  { maxLength: 6 },
);

function diffOf(parts: { same: number; removed: number; added: number }[]) {
  let [before, after] = [1, 1];
  const stretches = parts.flatMap(({ same, removed, added }, index) => {
    // Between two that differ something is the same.
    const between = index === 0 ? same : same + 1;
    before += between;
    after += between;
    const stretch = {
      before: { line: before, count: removed },
      after: { line: after, count: added },
    };
    before += removed;
    after += added;
    return removed + added > 0 ? [stretch] : [];
  });
  const side = (lineCount: number) => ({
    ...{ lineCount, longestLine: 1, places: [] },
  });
  return { stretches, before: side(before + 9), after: side(after + 9) };
}

function rowsOf(diff: ReturnType<typeof diffOf>, options: RowOptions) {
  const blocks = blocksOf(diff, options);
  const rows = Array.from({ length: rowCountOf(blocks) }, (_, row) =>
    rowAt(blocks, row, options.columns),
  );
  return { blocks, rows };
}

const numbers = (rows: LineRow[], side: 'before' | 'after') =>
  rows.flatMap(row => row[side] ?? []);

const upTo = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1);

describe('the rows of two texts', () => {
  it('show each line once, in order, and are found by their lines', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('beside' as const, 'unified' as const),
        (parts, columns) => {
          const diff = diffOf(parts);
          const { blocks, rows } = rowsOf(diff, {
            ...{ columns, onlyChanges: false, opened: new Set<number>() },
          });
          for (const side of ['before', 'after'] as const) {
            expect(numbers(rows, side)).toEqual(upTo(diff[side].lineCount));
            rows.forEach((row, index) => {
              const line = row[side];
              if (line === null) return;
              expect(rowOfLine(blocks, side, line, columns)).toEqual({
                ...{ row: index, gap: null },
              });
            });
          }
        },
      ),
    );
  });

  it('hide what is the same, say how much, and show it when it is opened', () => {
    fc.assert(
      fc.property(texts, parts => {
        const diff = diffOf(parts);
        const narrow = (opened: Set<number>) =>
          rowsOf(diff, { columns: 'beside', onlyChanges: true, opened });
        const { blocks, rows } = narrow(new Set());
        const gaps = rows.filter(({ kind }) => kind === 'gap');
        const shown = rows.filter(
          ({ kind, before }) => kind !== 'gap' && before,
        );
        const hidden = gaps.reduce((sum, gap) => sum + gap.hidden, 0);
        expect(shown.length + hidden).toBe(diff.before.lineCount);
        for (const gap of gaps) {
          const line = (gap.before ?? 0) + 1;
          expect(rowOfLine(blocks, 'before', line, 'beside').gap).toBe(
            gap.before,
          );
        }
        const opened = new Set(gaps.flatMap(({ before }) => before ?? []));
        expect(narrow(opened).rows).not.toContainEqual(
          expect.objectContaining({ kind: 'gap' }),
        );
      }),
    );
  });
});

describe('marksOf', () => {
  it('marks what differs between the same beginning and the same end', () => {
    expect(marksOf('  "max": 10,', '  "max": 25,')).toEqual([
      { text: '  "max": ', isMarked: false },
      { text: '10', isMarked: true },
      { text: ',', isMarked: false },
    ]);
    // Two hearts share the first half of their character.
    expect(marksOf('a 💙 b', 'a 💚 b')?.[1]).toEqual({
      ...{ text: '💙', isMarked: true },
    });
    expect(marksOf('  get:', '  - x')).toBeUndefined();
  });
});
