import { renderHook } from '@testing-library/react';
import type { ContractSeverity } from '@almanac/backstage-plugin-insights-react';
import { removedLines } from '../../__testUtils__/FakeContracts';
import { useSteps } from './useSteps';

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
  const { result } = renderHook(() => useSteps(changes, chosen));
  expect(result.current.nextBreaking()).toBe(expected);
  expect(result.current.breakingCount).toBe(2);
});

it('goes to no breaking change where there is none', () => {
  const { result } = renderHook(() => useSteps([changes[3]], null));
  expect(result.current.nextBreaking()).toBeUndefined();
  expect(result.current.further(1)).toBe(3);
});
