/** What the value in the base is. */
const INDEX_OF_BASE = 100;

/**
 * Values as an index that is 100 in one period.
 *
 * @param base - place of that period
 * @returns undefined where there is no value above 0 in it: nothing is a multiple of it then
 */
export function indexedTo100(
  values: readonly (number | null)[],
  base: number,
): (number | null)[] | undefined {
  const whole = values[base] ?? null;
  if (whole === null || whole <= 0) return undefined;
  return values.map(value =>
    value === null ? null : (value / whole) * INDEX_OF_BASE,
  );
}

/**
 * The first period, from one on, in which as many as ever have a value above 0.
 *
 * @param series - one list for each, all of one length
 * @param from - place of the first period that is looked at
 * @returns undefined where no period has one
 */
export function firstBase(
  series: readonly (readonly (number | null)[])[],
  from: number,
): number | undefined {
  let best: { period: number; count: number } | undefined;
  const length = series[0]?.length ?? 0;
  for (let period = Math.max(0, from); period < length; period += 1) {
    const count = series.filter(values => (values[period] ?? 0) > 0).length;
    if (count > (best?.count ?? 0)) best = { period, count };
  }
  return best?.period;
}
