import { movesInSteps } from '@almanac/backstage-plugin-insights-common';
import { formatValue } from '../formatValue';
import { periodInWords } from '../periods';
import type { TrendAnalysis } from '../TrendAnalysis';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';
import { SHARE_BOUNDS, withinBounds } from '../withinBounds';
import type { ExplanationInput } from './ExplanationInput';
import { slopeInWords } from './slopeInWords';

/** Who moved, from where to where, since when; the answer in one sentence. */
export function changeSentence(input: ExplanationInput): string {
  const { analysis, topic, signal } = input;
  const name = `${signal.title} of ${topic.title}`;
  const ends = endsOf(input);
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
  const verb = wayOf(input);
  return verb
    ? `${name} ${verb} from ${from} to ${to} ${
        whenItStepped(analysis) ?? `since ${since}`
      }${howFast(input)}.`
    : `${name} went from ${from} in ${since} to ${to} without a clear direction.`;
}

/** ` (+4.2 points a year, 95 % CI +3.1 to +5.0)`; nothing where no slope is told. */
function howFast(input: ExplanationInput): string {
  const words = slopeInWords(input);
  if (!words) return '';
  const { slope, interval, per } = words;
  return ` (${slope} ${per}, 95 % CI ${
    interval ? `${interval.low} to ${interval.high}` : 'not known'
  })`;
}

/** Which way the sentence says that it went; undefined where it says none. */
export function wayOf(input: ExplanationInput): 'rose' | 'fell' | undefined {
  const { analysis, signal } = input;
  const ends = endsOf(input);
  if (analysis.verdict === 'unknown' || !ends) return undefined;
  const [from, to] = [ends.before, ends.after].map(value =>
    formatValue(value, signal.unit),
  );
  if (from === to || !hasDirection(analysis)) return undefined;
  return ends.after > ends.before ? 'rose' : 'fell';
}

/** Values at the two ends of the window. */
export function endsOf({ analysis, signal }: ExplanationInput) {
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
    (perStep !== 0 && typeof intercept === 'number'
      ? withinBounds(intercept, signal.kind === 'share' ? SHARE_BOUNDS : {})
      : latest.value);
  return { from: window.start, to: latest.at, before, after: latest.value };
}

/** When a staircase moved: its steps are known to the period, while the window begins whenever it begins. */
function whenItStepped(analysis: TrendAnalysis): string | undefined {
  const { changePoints, window } = analysis;
  const [first, last] = [changePoints[0], changePoints.at(-1)];
  if (!movesInSteps(analysis) || !first || !last) return undefined;
  const [begun, ended] = [first.at, last.at].map(at =>
    periodInWords(at, window.step),
  );
  return begun === ended ? `in ${begun}` : `between ${begun} and ${ended}`;
}

/** Whether the steps, or the trend test, show which way it went. */
function hasDirection(analysis: TrendAnalysis): boolean {
  const { direction, verdict } = analysis;
  return (
    movesInSteps(analysis) ||
    verdict !== 'steady' ||
    direction.p <= DEFAULT_TREND_OPTIONS.alpha
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
