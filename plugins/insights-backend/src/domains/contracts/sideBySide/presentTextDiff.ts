import type { components } from '@almanac/backstage-plugin-insights-common';
import type { LineRange } from '../model/lines/LineStretch';
import type { ComparedLines, LineSide } from '../model/lines/compareLines';

type Schemas = components['schemas'];

/** Which lines differ, as the API shows it: lines are counted from 1. */
export function presentTextDiff(
  compared: ComparedLines,
): Schemas['ContractTextDiff'] {
  const { layout, isExact, stretches, before, after } = compared;
  return {
    ...{ layout, isExact },
    addedCount: stretches.reduce((sum, one) => sum + countOf(one.after), 0),
    removedCount: stretches.reduce((sum, one) => sum + countOf(one.before), 0),
    stretches: stretches.map(one => ({
      before: presentRange(one.before),
      after: presentRange(one.after),
    })),
    before: presentSide(before),
    after: presentSide(after),
  };
}

function presentSide({
  lineCount,
  longestLine,
  places,
}: LineSide): Schemas['ContractLineSide'] {
  return {
    ...{ lineCount, longestLine },
    places: places.map(([pointer, line]) => ({ pointer, line })),
  };
}

function presentRange(range: LineRange): Schemas['ContractLineRange'] {
  return { line: range.from + 1, count: countOf(range) };
}

function countOf({ from, to }: LineRange): number {
  return to - from;
}
