import { formatNumber, formatProbability } from '../formatValue';
import type { TrendAnalysis } from '../TrendAnalysis';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';
import type { ExplanationInput } from './ExplanationInput';

/** Of flags up to this q, one in ten is expected to be false: what is promised where nothing else is said. */
const HIGHEST_Q = 0.1;

/**
 * How many of the topics watched would look like this by chance: the number of topics times p, that is, if none of them had
 * a trend. Undefined where no flag is raised, or where the trend test did not raise it: a peak is told by changes of level.
 */
export function falseFlagSentence(input: ExplanationInput): string | undefined {
  const { analysis, topicsWatched } = input;
  const isByTest =
    isFlag(analysis) && analysis.verdict !== 'peaking' && !isBySteps(analysis);
  if (!isByTest || topicsWatched < 1) return undefined;
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

/** What must be said of a flag that the trend test did not raise, or raised weakly among so many topics. */
export function flagCaveat({ analysis }: ExplanationInput): string | undefined {
  if (!isFlag(analysis)) return undefined;
  const { direction, verdict } = analysis;
  if (isBySteps(analysis)) {
    const verdictGoes =
      'verdict goes by the steps themselves, which are recorded values and not noise';
    return direction.p > DEFAULT_TREND_OPTIONS.alpha
      ? `The trend test alone would not raise this flag; the ${verdictGoes}.`
      : `The ${verdictGoes}; how often chance makes such steps is not counted.`;
  }
  if (verdict === 'peaking') {
    return 'The trend test did not raise this flag: a peak is told by changes of level, and how often chance makes one is not counted.';
  }
  if (direction.q === null || direction.q <= HIGHEST_Q) return undefined;
  return `The verdict goes by this topic alone (${formatProbability(
    direction.p,
  )}). Of flags as weak as this among all topics watched, about ${Math.round(
    direction.q * 100,
  )} of 100 are expected to be false (${formatProbability(direction.q, 'q')}).`;
}

function isFlag({ verdict }: TrendAnalysis): boolean {
  return verdict !== 'unknown' && verdict !== 'steady';
}

/** What moves in steps is judged by these, whatever the test says of them. */
function isBySteps({ quality }: TrendAnalysis): boolean {
  return quality.some(({ id }) => id === 'step-like');
}
