import { formatNumber } from '../formatValue';
import type { TrendAnalysis } from '../TrendAnalysis';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';
import type { ExplanationInput } from './ExplanationInput';

/**
 * How many of the topics watched would look like this by chance: the number of topics times p, that is, if none of them had
 * a trend. Undefined where no flag is raised, or where the trend test did not raise it.
 */
export function falseFlagSentence(input: ExplanationInput): string | undefined {
  const { analysis, topicsWatched } = input;
  if (!isFlag(analysis) || isByStepsAlone(analysis) || topicsWatched < 1) {
    return undefined;
  }
  const watched =
    topicsWatched === 1
      ? 'If only this topic is watched'
      : `Among the ${formatNumber(topicsWatched)} topics watched`;
  const expected = topicsWatched * analysis.direction.p;
  if (expected < 0.5) {
    return `${watched}, fewer than one flag like this would be false.`;
  }
  const count = Math.round(expected);
  return `${watched}, about ${formatNumber(count)} ${
    count === 1 ? 'flag' : 'flags'
  } like this would be false.`;
}

/** What must be said where the trend test alone would not have raised the flag. */
export function weakTestCaveat({
  analysis,
}: ExplanationInput): string | undefined {
  return isFlag(analysis) && isByStepsAlone(analysis)
    ? 'The trend test alone would not raise this flag; the verdict goes by the steps themselves, which are recorded values and not noise.'
    : undefined;
}

function isFlag({ verdict }: TrendAnalysis): boolean {
  return verdict !== 'unknown' && verdict !== 'steady';
}

function isByStepsAlone({ quality, direction }: TrendAnalysis): boolean {
  return (
    quality.some(({ id }) => id === 'step-like') &&
    direction.p > DEFAULT_TREND_OPTIONS.alpha
  );
}
