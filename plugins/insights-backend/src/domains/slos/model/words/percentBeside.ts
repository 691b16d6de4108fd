import { digitsOf } from './digitsOf';
import { inPercent } from './inPercent';

/** So many digits beyond those of the target tell two numbers apart that people compare. */
const MORE_DIGITS = 2;

/**
 * A measured ratio beside its target: with as many digits as the target has, one at least, and up to two more where it would
 * read as the target, as all or as nothing, and is not. What is nearer still is `just under 99.9 %`: rounding never moves a
 * number to where it is not.
 *
 * @param ratio - in [0, 1], as the target
 */
export function percentBeside(ratio: number, target: number): string {
  const marks = [target, 0, 1];
  if (marks.includes(ratio)) return inPercent(ratio);
  const digits = digitsOf(target);
  for (let more = 0; more <= MORE_DIGITS; more++) {
    const text = (ratio * 100).toFixed(digits + more);
    if (
      marks.every(
        mark => sideOf(Number(text), mark) === sideOf(ratio * 100, mark),
      )
    ) {
      return `${text} %`;
    }
  }
  const near = marks.reduce((best, mark) =>
    Math.abs(mark - ratio) < Math.abs(best - ratio) ? mark : best,
  );
  return `just ${ratio < near ? 'under' : 'over'} ${inPercent(near)}`;
}

/** On which side of a mark a number of percent is; a target's own binary rounding is no side. */
function sideOf(percent: number, mark: number): number {
  const difference = percent - mark * 100;
  return Math.abs(difference) < 1e-10 ? 0 : Math.sign(difference);
}
