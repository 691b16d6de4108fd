import { ModelComparedSide } from '@almanac/backstage-plugin-insights-react';

/** Sides that are the very version, or the very model without one, of a side before them. */
export function repeatedSides(
  sides: readonly ModelComparedSide[],
): ModelComparedSide[] {
  const keyOf = ({ registry, name, version }: ModelComparedSide) =>
    JSON.stringify([registry, name, version]);
  const keys = sides.map(keyOf);
  return sides.filter((_, index) => keys.indexOf(keys[index]) < index);
}
