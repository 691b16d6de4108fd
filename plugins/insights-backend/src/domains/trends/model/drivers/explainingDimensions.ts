import type { components } from '@almanac/backstage-plugin-insights-common';
import { adtributor } from '@almanac/statistics';
import { membersOfDimension, type AnalysisWindow } from '../analysisWindow';

/** A dimension that explains a change, as the API gives it. */
export type ExplainingDimension = components['schemas']['ExplainingDimension'];

/**
 * The dimensions whose members explain the change between the ends of a window, the one whose shares it shifted most first
 * (Adtributor). A change that is spread as the whole is explained by none.
 *
 * @returns none where there are fewer than two dimensions to choose from, or a value is below zero: it has no share
 */
export function explainingDimensions(
  window: AnalysisWindow,
): ExplainingDimension[] {
  const names = [...new Set(window.members.map(({ dimension }) => dimension))];
  if (names.length < 2 || window.first >= window.last) return [];
  const dimensions = names.map(name =>
    // Who is not there at both ends moved nothing that could be compared.
    membersOfDimension(window, name).filter(({ values }) =>
      [values[window.first], values[window.last]].every(value => value >= 0),
    ),
  );
  const columns = dimensions.map(members => ({
    expected: members.map(({ values }) => values[window.first]),
    actual: members.map(({ values }) => values[window.last]),
  }));
  return adtributor(columns)
    .filter(({ surprise }) => Number.isFinite(surprise))
    .map(({ dimension, surprise, explained, members }) => ({
      dimension: names[dimension],
      surprise,
      explained,
      members: members.map(({ index }) => dimensions[dimension][index].title),
    }));
}
