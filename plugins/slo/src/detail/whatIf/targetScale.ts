/** The targets that a slider offers: from one nine to five. */
export const TARGET_SCALE = { low: 1, high: 5, step: 0.05 } as const;

/** Digits of a target in percent that are worth choosing at this height. */
const DIGITS_BEYOND_NINES = 1;

/**
 * The place of a target on the slider: its nines, 1 for 90 %, 3 for 99.9 %.
 *
 * @param target - in [0, 1)
 */
export function ninesOf(target: number): number {
  const nines = -Math.log10(1 - target);
  return Math.min(TARGET_SCALE.high, Math.max(TARGET_SCALE.low, nines));
}

/** The target at a place on the slider, with one digit more than it has nines. */
export function targetAt(nines: number): number {
  const decimals =
    Math.max(0, Math.ceil(nines - 1e-9) - 2) + DIGITS_BEYOND_NINES;
  const percent = 100 * (1 - 10 ** -nines);
  return Number((Number(percent.toFixed(decimals)) / 100).toPrecision(12));
}

/**
 * A target as a reader types it, in percent.
 *
 * @returns undefined where it is none that can be replayed: a target of 100 % has no budget
 */
export function targetTyped(text: string): number | undefined {
  const percent = Number(text.replace(',', '.').replace(/\s*%\s*$/, ''));
  if (text.trim() === '' || !Number.isFinite(percent)) return undefined;
  return percent > 0 && percent < 100
    ? Number((percent / 100).toPrecision(12))
    : undefined;
}

/** A target as it stands in a field, in percent without a sign: `99.95`. */
export function percentText(target: number): string {
  return String(Number((target * 100).toPrecision(12)));
}
