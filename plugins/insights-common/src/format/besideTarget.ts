/** More digits of percent than anybody promises. */
const MOST_DECIMALS = 8;

/** So many digits beyond those of the target tell two numbers apart that people compare. */
const MORE_DECIMALS = 2;

/**
 * How a measured ratio is shown beside its target.
 *
 * @public
 */
export interface BesideTarget {
  /** `<` or `>` where the ratio is too near to `ratio` to be told from it: just under it, just over it. */
  readonly sign: '' | '<' | '>';
  /** The ratio as it is shown. */
  readonly ratio: number;
  /** Digits after the point of its percent. */
  readonly decimals: number;
}

/**
 * A measured ratio beside its target: with as many digits as the target has, one at least, and up to two more where it would
 * read as the target, as all or as nothing, and is not. What is nearer still is just under or over that: rounding never
 * moves a number to where it is not.
 *
 * @param ratio - in [0, 1], as the target
 *
 * @public
 */
export function besideTarget(ratio: number, target: number): BesideTarget {
  const marks = [target, 0, 1];
  if (marks.includes(ratio)) return asWritten(ratio);
  const fewest = Math.max(1, percentDecimals(target));
  for (let decimals = fewest; decimals <= fewest + MORE_DECIMALS; decimals++) {
    const percent = Number((ratio * 100).toFixed(decimals));
    if (
      marks.every(mark => sideOf(percent, mark) === sideOf(ratio * 100, mark))
    ) {
      return { sign: '', ratio: percent / 100, decimals };
    }
  }
  const near = marks.reduce((best, mark) =>
    Math.abs(mark - ratio) < Math.abs(best - ratio) ? mark : best,
  );
  return { ...asWritten(near), sign: ratio < near ? '<' : '>' };
}

/**
 * Digits after the point that a ratio has as percent: 2 of 0.9995, 8 at most.
 *
 * @public
 */
export function percentDecimals(ratio: number): number {
  const [, decimals] = (ratio * 100).toFixed(MOST_DECIMALS).split('.');
  return decimals.replace(/0+$/, '').length;
}

function asWritten(ratio: number): BesideTarget {
  return { sign: '', ratio, decimals: percentDecimals(ratio) };
}

/** On which side of a mark a number of percent is; a target's own binary rounding is no side. */
function sideOf(percent: number, mark: number): number {
  const difference = percent - mark * 100;
  return Math.abs(difference) < 1e-10 ? 0 : Math.sign(difference);
}
