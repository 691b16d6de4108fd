import { presentValues } from '@almanac/statistics';
import { dayAt, type AnalysisWindow } from '../analysisWindow';
import { adoptionEmergence } from '../emergence/adoptionEmergence';
import {
  formatDifference,
  formatNumber,
  formatProbability,
  formatValue,
} from '../formatValue';
import { periodInWords, periodsInWords } from '../periods';
import { spacingInWords } from '../spacingWords';
import { changeWithinBounds, withinBounds } from '../withinBounds';
import { emergingSince } from './isEmerging';
import type { Judgement, TrendEvidence } from './TrendEvidence';
import type { VerdictRuleId } from './verdictRules';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

interface ReasonParts {
  readonly judgement: Judgement;
  readonly window: AnalysisWindow;
  readonly evidence: TrendEvidence;
  /** `from` and `to` of the judgement in words. */
  readonly from: string;
  readonly to: string;
  readonly recent: string;
  readonly unit: string | undefined;
}

const REASONS: Record<VerdictRuleId, (parts: ReasonParts) => string> = {
  tooFew: ({ judgement, window }) =>
    `Too early to say: ${needed(judgement, window)} (${
      window.observed
    } of at least ${VERDICT_THRESHOLDS.minimumObservations.value} are there).`,
  tooSparse: ({ judgement, window }) =>
    `Too many gaps to say: ${needed(judgement, window)} (${
      window.observed
    } of ${expectedInWords(window)} have one).`,
  outOfDate: ({ judgement, window }) =>
    `There is no value after ${periodInWords(
      dayAt(window, window.last),
      window.step,
    )}: ${needed(judgement, window)} to say where it is now.`,
  constant: ({ window, to }) =>
    `It has been ${to} in each of the ${periodsInWords(
      window.observed,
      window.step,
    )} with a value.`,
  pastPeak: ({ from, to, recent }) =>
    `It rose to a peak of ${from} and came down to ${to}, with a fall in the last ${recent}.`,
  settled: parts =>
    `It has ${
      stillMoves(parts)
        ? 'moved little, around '
        : `stayed at ${heldExactly(parts) ? '' : 'about '}`
    }${parts.to} ${sinceInWords(parts)}.`,
  fromNothing: parts =>
    `It came from next to nothing ${
      parts.window.step === 'month' ? 'in' : 'on'
    } ${periodInWords(
      dayAt(parts.window, emergingSince(parts.window)),
      parts.window.step,
    )} and is at ${about(parts)}${parts.to} now.`,
  takenUp: parts => {
    const emergence = adoptionEmergence(parts.window, parts.evidence.scale);
    const adopters = formatNumber(emergence?.effectiveAdopters ?? NaN);
    return `It is being taken up by many: from ${about(parts)}${
      parts.from
    } to ${about(parts)}${
      parts.to
    }, of late as if by ${adopters} members alike.`;
  },
  recentRise: ({ from, to, recent }) =>
    `Its steps in the last ${recent} lead up from ${from} to ${to}.`,
  recentFall: ({ from, to, recent }) =>
    `Its steps in the last ${recent} lead down from ${from} to ${to}.`,
  upwardTrend: parts => trendInWords('It rises', parts),
  downwardTrend: parts => trendInWords('It falls', parts),
  tooSmall: ({ judgement, evidence, unit }) =>
    `It moved by ${formatDifference(
      changeWithinBounds(judgement.to - judgement.from, evidence.scale),
      unit,
    )} over the window, too little to speak of.`,
  noDirection: parts => {
    const { low, high, varianceFactor } = parts.evidence.slope;
    const { direction } = parts.evidence;
    const change = `the change over the window lies ${spanOfChange(parts)}`;
    if (low <= 0 && high >= 0) return `No clear direction: ${change} (95 %).`;
    const condition =
      varianceFactor > 1
        ? 'with what each value carries on from the one before'
        : 'if neighbouring values are independent';
    const p = formatProbability(direction.p);
    return `No clear direction: ${change} (95 %, ${condition}), but the trend test, which asks for more where values are few or resemble each other, cannot tell it from chance (${p}).`;
  },
};

/** Where the trend leads, and what the test says; where the interval of the slope says other than the test, that too. */
function trendInWords(what: string, parts: ReasonParts): string {
  const { from, to, evidence } = parts;
  const { low, high } = evidence.slope;
  const p = formatProbability(evidence.direction.p);
  const said = `${what}: the trend leads from about ${from} to about ${to} (Mann-Kendall ${p}).`;
  if (!(low <= 0 && high >= 0)) return said;
  if (neverTurns(parts)) {
    const side = evidence.slope.perStep > 0 ? 'below' : 'above';
    return `${said} No value lies ${side} an earlier one. By how much it moves can hardly be told of values that resemble each other so much: its interval over the window is ${spanOfChange(
      parts,
    )} (95 %).`;
  }
  return `${said} By its interval the change over the window could as well be none: it lies ${spanOfChange(
    parts,
  )} (95 %). The two differ, since the test counts how often a later value is above an earlier one, and the interval tells by how much.`;
}

/** Whether its values go one way only, so that none speaks for the other. */
function neverTurns({ window, evidence }: ReasonParts): boolean {
  const way = Math.sign(evidence.slope.perStep);
  const values = presentValues(window.values);
  return values.every(
    (value, at) => at === 0 || way * (value - values[at - 1]) >= 0,
  );
}

/** `between −2 points and +5 points`: the change over the window, by the interval of the slope. */
function spanOfChange({ window, evidence, unit }: ReasonParts): string {
  const periods = window.last - window.first;
  const [least, most] = [evidence.slope.low, evidence.slope.high].map(slope =>
    formatDifference(changeWithinBounds(slope * periods, evidence.scale), unit),
  );
  return `between ${least} and ${most}`;
}

/** Whether a line accounts for the values of a level better than that level does. */
function stillMoves({ judgement, evidence }: ReasonParts): boolean {
  return !judgement.staircase && evidence.straight !== undefined;
}

/** One sentence that says why the verdict is what it is; for `unknown`, how many more values are needed. */
export function verdictReason(
  judgement: Judgement,
  evidence: TrendEvidence,
  unit: string | undefined,
): string {
  const { window } = evidence;
  return REASONS[judgement.rule]({
    judgement,
    window,
    evidence,
    unit,
    from: formatValue(withinBounds(judgement.from, evidence.scale), unit),
    to: formatValue(withinBounds(judgement.to, evidence.scale), unit),
    recent: periodsInWords(judgement.recent, window.step),
  });
}

/**
 * Since when the present level has held: its first period, with the 95 % interval of that where it is an estimate. One that held
 * already where the window begins may be older.
 */
function sinceInWords(parts: ReasonParts): string {
  const { judgement, window, evidence } = parts;
  const { levelSince } = judgement;
  const inWords = (position: number) =>
    periodInWords(dayAt(window, position), window.step);
  if (levelSince <= window.first) {
    return `since ${inWords(window.first)} at least, where the window begins`;
  }
  const shift = evidence.shifts.find(({ index }) => index === levelSince);
  const interval =
    !judgement.staircase && shift && shift.low < shift.high
      ? ` (95 % between ${inWords(shift.low)} and ${inWords(shift.high)})`
      : '';
  return `since ${inWords(levelSince)}${interval}; the window began at ${about(
    parts,
  )}${parts.from}`;
}

/** Whether every value of the present level reads the same; steps too small to speak of may lie in it. */
function heldExactly({ judgement, window, to, unit }: ReasonParts): boolean {
  const since = window.values.subarray(judgement.levelSince);
  return (
    judgement.staircase &&
    since.every(value => Number.isNaN(value) || formatValue(value, unit) === to)
  );
}

function about({ judgement }: ReasonParts): string {
  return judgement.staircase ? '' : 'about ';
}

/** The periods at which a value can stand: `60 months`, or `20 months, one every 3 months,`. */
function expectedInWords({ expected, spacing, step }: AnalysisWindow): string {
  const periods = periodsInWords(expected, step);
  return spacing === 1
    ? periods
    : `${periods}, one ${spacingInWords(spacing, step)},`;
}

function needed(judgement: Judgement, window: AnalysisWindow): string {
  const count = judgement.observationsNeeded;
  return `${periodsInWords(count, window.step).replace(
    ' ',
    ' more ',
  )} with a value ${count === 1 ? 'is' : 'are'} needed`;
}
