import { autocorrelation } from '../trend/autocorrelation';

/** Two-sided 90 % point of the normal, as in the M4 benchmarks. */
const CRITICAL_Z = 1.645;
/** Cycles needed before a season is looked for. */
const FEWEST_CYCLES = 3;

/**
 * The multiplicative seasonal factors of a series, where a test finds a season.
 *
 * Test: autocorrelation at the season's lag beyond 1.645 standard errors (Bartlett);
 * factors: classical decomposition with a centred moving average, scaled to mean 1. Both as
 * in the M4 benchmarks (`SeasonalityTest`, R `decompose`). Series that are not positive
 * throughout count as not seasonal: factors would have no meaning.
 *
 * @param values - no NaN
 * @param season - steps per cycle
 * @returns `season` factors, the first belongs to position 0; undefined without a season
 */
export function seasonalIndices(
  values: Float64Array,
  season: number,
): Float64Array | undefined {
  if (season < 2 || values.length < FEWEST_CYCLES * season) return undefined;
  if (!values.every(value => value > 0) || !isSeasonal(values, season)) {
    return undefined;
  }
  const trend = centredAverage(values, season);
  const sums = new Float64Array(season);
  const counts = new Float64Array(season);
  trend.forEach((level, index) => {
    if (Number.isNaN(level)) return;
    sums[index % season] += values[index] / level;
    counts[index % season] += 1;
  });
  const raw = sums.map((sum, position) => sum / counts[position]);
  const mean = raw.reduce((sum, factor) => sum + factor, 0) / season;
  return raw.map(factor => factor / mean);
}

function isSeasonal(values: Float64Array, season: number): boolean {
  const correlation = autocorrelation(values, season);
  let squares = 1;
  for (let lag = 1; lag < season; lag++) squares += 2 * correlation[lag] ** 2;
  const limit = CRITICAL_Z * Math.sqrt(squares / values.length);
  return Math.abs(correlation[season]) > limit;
}

/** Moving average over one cycle; for an even season the two end points count half. */
function centredAverage(values: Float64Array, season: number): Float64Array {
  const reach = Math.floor(season / 2);
  const endWeight = season % 2 === 0 ? 0.5 : 1;
  return values.map((_, index) => {
    if (index < reach || index + reach >= values.length) return NaN;
    let sum = endWeight * (values[index - reach] + values[index + reach]);
    for (let k = index - reach + 1; k < index + reach; k++) sum += values[k];
    return sum / season;
  });
}
