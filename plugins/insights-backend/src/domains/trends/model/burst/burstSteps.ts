import { kleinbergBursts } from '@almanac/statistics';
import { dayAt } from '../analysisWindow';
import { periodInWords } from '../periods';
import type { Working } from '../TrendAnalysis';
import type { Judgement, TrendEvidence } from '../verdict/TrendEvidence';

type Step = Working['steps'][number];

/** Larger sums of counts lose whole numbers. */
const LARGEST_SUM = Number.MAX_SAFE_INTEGER;

/**
 * When a count was at least twice its usual for a while, for the working; nothing for what is no count, or moves in steps.
 *
 * A count has no total of its own, so each period is taken as a draw of the sum of all: where that is much larger than one
 * period, the shares are those of a Poisson process (Kleinberg 2003, section 4).
 */
export function burstSteps(
  { window, adjusted, scale }: TrendEvidence,
  judgement: Judgement,
): Step[] {
  const isCount = scale.hasNaturalZero && !scale.bounds;
  if (!isCount || judgement.staircase || window.observed < 2) return [];
  const total = sumOfCounts(window.values);
  if (!(total > 0 && total < LARGEST_SUM)) return [];
  // Without their season values are no whole numbers, and may fall below zero by a little.
  const counts = adjusted.map(value =>
    Math.min(total, Math.max(0, Math.round(value))),
  );
  const totals = counts.map(value => (Number.isNaN(value) ? NaN : total));
  const { bursts } = kleinbergBursts(counts, totals);
  const words = (index: number) =>
    periodInWords(dayAt(window, index), window.step);
  return [
    {
      title: 'Bursts',
      formula:
        'least Σ −ln likelihood of each count, usual or twice as large, plus ln n for each burst that begins',
      source:
        'Kleinberg (2003), Data Mining and Knowledge Discovery 7, section 4',
      values: [
        { name: 'bursts', value: bursts.length },
        ...bursts.map(({ start, end, weight }, index) => ({
          name: `burst ${index + 1}, of weight ${weight.toFixed(1)}`,
          value:
            start === end ? words(start) : `${words(start)} to ${words(end)}`,
        })),
      ],
    },
  ];
}

/** @returns NaN where a value is no whole number, or below zero */
function sumOfCounts(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (!Number.isFinite(value)) continue;
    if (!(value >= 0 && Number.isInteger(value))) return NaN;
    sum += value;
  }
  return sum;
}
