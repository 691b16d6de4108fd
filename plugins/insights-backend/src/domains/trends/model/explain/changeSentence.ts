import { formatValue } from '../formatValue';
import { periodInWords } from '../periods';
import type { TrendAnalysis } from '../TrendAnalysis';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';
import type { ExplanationInput } from './ExplanationInput';

/** Who moved, from where to where, since when; the answer in one sentence. */
export function changeSentence(input: ExplanationInput): string {
  const { analysis, topic, signal } = input;
  const name = `${signal.title} of ${topic.title}`;
  const ends = endsOf(analysis);
  if (analysis.verdict === 'unknown' || !ends) {
    return `${name}: ${lowerFirst(analysis.verdictReason)}`;
  }
  const from = formatValue(ends.before, signal.unit);
  const to = formatValue(ends.after, signal.unit);
  const since = periodInWords(ends.from, analysis.window.step);
  if (from === to) {
    return analysis.changePoints.length === 0
      ? `${name} has stayed at ${to} since ${since} at least.`
      : `${name} is at ${to}, as it was in ${since}, and was elsewhere in between.`;
  }
  const verb = ends.after > ends.before ? 'rose' : 'fell';
  return hasDirection(analysis)
    ? `${name} ${verb} from ${from} to ${to} since ${since}.`
    : `${name} went from ${from} in ${since} to ${to} without a clear direction.`;
}

/** Values at the two ends of the window. */
export function endsOf(analysis: TrendAnalysis) {
  const { contributions, latest, window, changePoints } = analysis;
  if (contributions) {
    const { from, to, before, after } = contributions;
    return before === undefined || after === undefined
      ? undefined
      : { from, to, before, after };
  }
  if (!latest) return undefined;
  const { intercept, perStep } = analysis.slope;
  const before =
    changePoints[0]?.before ??
    (perStep !== 0 && typeof intercept === 'number' ? intercept : latest.value);
  return { from: window.start, to: latest.at, before, after: latest.value };
}

/** Whether the steps, or the trend test, show which way it went. */
function hasDirection({ quality, direction, verdict }: TrendAnalysis): boolean {
  const isStaircase = quality.some(note => note.id === 'step-like');
  return (
    isStaircase ||
    verdict !== 'steady' ||
    direction.p <= DEFAULT_TREND_OPTIONS.alpha
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
