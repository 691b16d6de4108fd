import { renderHook } from '@testing-library/react';
import type { ContractSeverity } from '@almanac/backstage-plugin-insights-react';
import { removedLines } from '../../__testUtils__/FakeContracts';
import { useSteps } from './useSteps';

const side = { lineCount: 100, longestLine: 80, places: [] };
/** Two texts without a difference. */
const SAME = { stretches: [], before: side, after: side };

/** Changes as a list has them, each at a line; null has no place. */
const changes = (
  [
    ['breaking', 40],
    ['breaking', null],
    ['breaking', 10],
    ['safe', 30],
  ] as [ContractSeverity, number | null][]
).map(([severity, after], number) => ({
  ...{ number, before: null, after },
  change: { ...removedLines, severity },
}));

it.each([
  ['the first breaking one, where none is looked at', null, 2],
  ['the next breaking one, over those that break nobody', 2, 0],
  ['the one after a change that breaks nobody', 3, 0],
  ['the first one again from the last', 0, 2],
])('goes to %s', (_title, chosen, expected) => {
  const { result } = renderHook(() => useSteps(changes, chosen, SAME));
  expect(result.current.nextBreaking()).toBe(expected);
  expect(result.current.breakingCount).toBe(2);
});

it('goes to no breaking change where there is none', () => {
  const { result } = renderHook(() => useSteps([changes[3]], null, SAME));
  expect(result.current.nextBreaking()).toBeUndefined();
  expect(result.current.further(1)).toBe(3);
});

it('walks by rows: the lines of two sides have numbers of their own', () => {
  const { result } = renderHook(() =>
    useSteps(
      [
        { ...changes[0], number: 0, before: 80, after: null },
        { ...changes[0], number: 1, before: null, after: 60 },
        { ...changes[0], number: 2, before: null, after: 99 },
      ],
      1,
      {
        // Lines 10 to 69 are gone: line 80 before stands beside line 20 after.
        stretches: [
          { before: { line: 10, count: 60 }, after: { line: 10, count: 0 } },
        ],
        before: { ...side, lineCount: 160 },
        after: side,
      },
    ),
  );
  expect(result.current.position).toBe(2);
  expect(result.current.breakingPosition).toBe(2);
  expect(result.current.further(-1)).toBe(0);
  expect(result.current.further(1)).toBe(2);
});
