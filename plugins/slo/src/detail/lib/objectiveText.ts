import { formatShare } from '@almanac/backstage-plugin-insights-react';

const MOST_DECIMALS = 6;
/** Below this, two ratios differ by the noise of adding. */
const NOISE = 1e-12;

/** A target with the digits that it has: `99.95 %`. */
export function targetText(target: number): string {
  return formatShare(target, { decimals: decimalsOf(target) });
}

/**
 * An SLI beside its target: with as many digits as the target, and more where fewer would show it on the other side of
 * it, or as the whole.
 *
 * @param sli - null without any unit
 */
export function sliText(sli: number | null, target: number): string {
  if (sli === null) return formatShare(null);
  return formatShare(sli, { decimals: decimalsBeside(sli, target) });
}

/** Digits after the point that a ratio has as percent, six at most: 2 of 0.9995. */
export function decimalsOf(ratio: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Math.abs(rounded(ratio, decimals) - ratio) < NOISE) return decimals;
  }
  return MOST_DECIMALS;
}

function decimalsBeside(sli: number, target: number): number {
  for (
    let decimals = decimalsOf(target);
    decimals < MOST_DECIMALS;
    decimals++
  ) {
    const shown = rounded(sli, decimals);
    if (
      sideOf(shown, target) === sideOf(sli, target) &&
      !(shown >= 1 && sli < 1)
    )
      return decimals;
  }
  return MOST_DECIMALS;
}

function rounded(ratio: number, decimals: number): number {
  return Number((ratio * 100).toFixed(decimals)) / 100;
}

function sideOf(ratio: number, target: number): number {
  return Math.abs(ratio - target) < NOISE ? 0 : Math.sign(ratio - target);
}
