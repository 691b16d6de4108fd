import { burstInWords } from '../burst/burstWords';
import type { Burst } from '../burst/findBursts';
import { formatNumber, formatValue } from '../formatValue';
import { evidenceHref, type ExplanationInput } from './ExplanationInput';
import type { Fact } from './Fact';

const BURSTS_NAMED = 3;

/**
 * The weightiest bursts of a count, in the order of time. Only what is counted anew in each period comes in bursts; what is a
 * state, like repositories that use something, stood high.
 */
export function burstFacts(input: ExplanationInput): Fact[] {
  const { bursts = [] } = input.analysis;
  return [...bursts]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, BURSTS_NAMED)
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(burst => ({
      id: `burst-${burst.from}`,
      text: burstSentence(burst, input),
      evidence: { kind: 'analysis', href: evidenceHref(input, 'analyses') },
    }));
}

function burstSentence(
  burst: Burst,
  { analysis, signal }: ExplanationInput,
): string {
  const { mean, usual, ratio, isOver } = burst;
  const [level, whole] = [mean, usual].map(value =>
    formatValue(value, signal.unit),
  );
  const without = analysis.seasons?.length ? ', its season taken out' : '';
  return `${signal.title} ${
    signal.aggregation === 'sum' ? 'came in a burst' : 'stood high'
  } ${burstInWords(
    burst,
    analysis.window.step,
  )}: ${level} on average, ${formatNumber(
    ratio,
  )} times the average of ${whole} over all that is analysed${without}.${
    isOver ? '' : ' It goes on, and may be a new level.'
  }`;
}
