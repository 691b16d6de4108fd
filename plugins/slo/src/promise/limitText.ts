import { percentDecimals } from '@almanac/backstage-plugin-insights-common';
import { formatNumber } from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../detail/lib/objectiveText';

/** Digits beyond those of the target: more would be of the few requests that were measured. */
const MORE_DECIMALS = 1;
/** Ratios carry the noise of multiplying; what is nearer to a digit than this is that digit. */
const NOISE = 1e-9;

/**
 * A ratio beside the target that is asked about, with one digit more than the target at most: `99.62 %` beside 99.5 %.
 * Rounded down, since nobody promises what was rounded up; so it is never shown on the other side of the target.
 */
export function limitText(ratio: number, target: number): string {
  const scale = 100 * 10 ** decimalsBeside(target);
  return targetText(Math.floor(ratio * scale + NOISE) / scale);
}

/** A difference of ratios as points, with as many digits: `0.3`, `<0.01`. */
export function pointsText(difference: number, target: number): string {
  const decimals = decimalsBeside(target);
  const least = 10 ** -decimals;
  const points = difference * 100;
  return points > 0 && points < least
    ? `<${formatNumber(least)}`
    : formatNumber(Number(points.toFixed(decimals)));
}

function decimalsBeside(target: number): number {
  return percentDecimals(target) + MORE_DECIMALS;
}
