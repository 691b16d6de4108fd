import { ratioUnit } from '@almanac/backstage-plugin-insights-common';
import { unitWord } from '@almanac/backstage-plugin-insights-react';

/** Ratios are written in percent, rounded to what a binary fraction leaves of it. */
export function scaleOf(unit: string) {
  const isRatio = unit === ratioUnit;
  const shown = (value: number) =>
    isRatio ? Number((value * 100).toFixed(6)) : value;
  const meant = (value: number) =>
    isRatio ? Number((value / 100).toFixed(8)) : value;
  return {
    unit: isRatio ? '%' : unitWord(unit, 2),
    ...{ shown, meant },
    round: (value: number) => shown(meant(value)),
    step: isRatio ? 1 : 0.1,
    /** A share is never below nothing, nor above the whole. */
    least: isRatio ? 0 : -Number.MAX_VALUE,
    most: isRatio ? 100 : undefined,
  };
}
