import { formatNumber } from '../formatValue';
import type { ExplanationInput } from './ExplanationInput';

/**
 * How many of the topics watched would look like this by chance: the number of topics times p, that is, if none of them had
 * a trend. Undefined where no flag is raised.
 */
export function falseFlagSentence({
  analysis,
  topicsWatched,
}: ExplanationInput): string | undefined {
  const { verdict, direction } = analysis;
  if (verdict === 'unknown' || verdict === 'steady' || topicsWatched < 1) {
    return undefined;
  }
  const watched =
    topicsWatched === 1
      ? 'If only this topic is watched'
      : `Among the ${formatNumber(topicsWatched)} topics watched`;
  const expected = topicsWatched * direction.p;
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
  const { verdict, direction, quality } = analysis;
  const isFlag = verdict !== 'unknown' && verdict !== 'steady';
  const isStaircase = quality.some(note => note.id === 'step-like');
  return isFlag && isStaircase && direction.p > 0.05
    ? 'The trend test alone would not raise this flag; the verdict goes by the steps themselves, which are recorded values and not noise.'
    : undefined;
}
