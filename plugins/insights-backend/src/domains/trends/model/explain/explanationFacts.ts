import { wholeInterval } from '@almanac/backstage-plugin-insights-common';
import type { Fact } from './Fact';
import {
  formatNumber,
  formatProbability,
  formatShare,
  formatValue,
} from '../formatValue';
import { fallsShort } from '../forecast/bandCaveat';
import { addPeriods, periodInWords } from '../periods';
import type { TrendForecast } from '../trendForecast';
import { burstFacts } from './burstFacts';
import { contributionFact } from './contributionSentence';
import { driverFacts } from './driverFacts';
import { evidenceHref, type ExplanationInput } from './ExplanationInput';
import { shareOfAll } from './shareOfAll';
import { slopeInWords } from './slopeInWords';

const STEPS_NAMED = 5;

const CORRECTION_NAMES = {
  none: 'none',
  'hamed-rao': 'Hamed and Rao',
  'yue-wang': 'Yue and Wang',
  'pre-whitening': 'pre-whitening',
  'trend-free-pre-whitening': 'trend-free pre-whitening',
} as const satisfies Record<
  ExplanationInput['analysis']['direction']['correction'],
  string
>;

/** The facts that the sentence was made of, and those beside it. */
export function explanationFacts(input: ExplanationInput): Fact[] {
  return [
    verdictFact(input),
    latestFact(input),
    shareFact(input),
    slopeFact(input),
    contributionsFact(input),
    ...driverFacts(input),
    ...stepFacts(input),
    ...burstFacts(input),
    markerFact(input),
    testFact(input),
    forecastFact(input),
  ].filter(fact => fact !== undefined);
}

function verdictFact(input: ExplanationInput): Fact {
  const { analysis } = input;
  return {
    id: 'verdict',
    text: analysis.verdictReason,
    evidence: { kind: 'analysis', href: evidenceHref(input, 'analyses') },
  };
}

function latestFact(input: ExplanationInput): Fact | undefined {
  const { latest, window } = input.analysis;
  if (!latest) return undefined;
  const value = formatValue(latest.value, input.signal.unit);
  return {
    id: 'latest',
    text: `The last value is ${value}, of ${periodInWords(
      latest.at,
      window.step,
    )}.`,
    evidence: { kind: 'series', href: evidenceHref(input, 'series') },
  };
}

function shareFact(input: ExplanationInput): Fact | undefined {
  const text = shareOfAll(input);
  if (text === undefined) return undefined;
  return {
    id: 'share-of-all',
    text,
    evidence: { kind: 'series', href: evidenceHref(input, 'series') },
  };
}

function slopeFact(input: ExplanationInput): Fact | undefined {
  const words = slopeInWords(input);
  if (!words) return undefined;
  const { slope, interval, per } = words;
  const isCorrected = input.analysis.direction.requestedCorrection !== 'none';
  const condition = isCorrected
    ? 'with what each value carries on from the one before'
    : 'if neighbouring values are independent';
  return {
    id: 'slope',
    text: `The typical change is ${slope} ${per} (Theil-Sen slope; ${
      interval
        ? `between ${interval.low} and ${interval.high}, 95 % ${condition}`
        : 'its interval is not known'
    }).`,
    evidence: { kind: 'analysis', href: evidenceHref(input, 'analyses') },
  };
}

function contributionsFact(input: ExplanationInput): Fact | undefined {
  const { contributions } = input.analysis;
  if (!contributions || contributions.change === 0) return undefined;
  const text = contributionFact(contributions, input.signal.unit);
  if (text === undefined) return undefined;
  return {
    id: 'contributions',
    text,
    evidence: { kind: 'contributions', href: evidenceHref(input, 'analyses') },
  };
}

/** The largest steps, in the order of time. */
function stepFacts(input: ExplanationInput): Fact[] {
  const { changePoints, window } = input.analysis;
  return [...changePoints]
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, STEPS_NAMED)
    .sort((a, b) => a.index - b.index)
    .map(change => {
      const from = formatValue(change.before, input.signal.unit);
      const to = formatValue(change.after, input.signal.unit);
      const between =
        change.low === change.high
          ? ''
          : ` (between ${periodInWords(
              change.low,
              window.step,
            )} and ${periodInWords(change.high, window.step)}, 95 %)`;
      return {
        id: `step-${change.at}`,
        text: `In ${periodInWords(
          change.at,
          window.step,
        )}${between} the level went from ${from} to ${to}.`,
        evidence: {
          kind: 'change-point' as const,
          href: evidenceHref(input, 'analyses'),
        },
      };
    });
}

function markerFact(input: ExplanationInput): Fact | undefined {
  const markers = input.analysis.changePoints.flatMap(change => change.markers);
  if (markers.length === 0) return undefined;
  const cases = markers.map(({ chance }) => Math.round(chance * 100));
  const [least, most] = [Math.min(...cases), Math.max(...cases)];
  return {
    id: 'markers',
    text: `Events near the steps are named for orientation. With their times shifted around the window, one lies as near in ${
      least === most ? most : `${least} to ${most}`
    } of 100 cases.`,
    evidence: { kind: 'marker', href: evidenceHref(input, 'markers') },
  };
}

function testFact(input: ExplanationInput): Fact | undefined {
  const { direction, latest, quality } = input.analysis;
  const isConstant = quality.some(({ id }) => id === 'constant');
  if (!latest || isConstant) return undefined;
  const q =
    direction.q === null
      ? ''
      : `, ${formatProbability(direction.q, 'q')} over all topics`;
  return {
    id: 'trend-test',
    text: `Mann-Kendall test: τ = ${formatNumber(
      direction.tau,
    )}, ${formatProbability(
      direction.p,
    )}${q} (correction for serial dependence: ${
      direction.seasonalCorrection
        ? 'covariances of the seasons'
        : CORRECTION_NAMES[direction.correction]
    }).`,
    evidence: { kind: 'analysis', href: evidenceHref(input, 'analyses') },
  };
}

function forecastFact(input: ExplanationInput): Fact | undefined {
  const { forecast, window } = input.analysis;
  const band = forecast?.bands.at(-1);
  if (!forecast || !band) return undefined;
  const ahead = forecast.median.length - 1;
  const when = periodInWords(
    addPeriods(forecast.start, window.step, ahead),
    window.step,
  );
  const { signal } = input;
  const ends = wholeInterval(
    { low: band.low[ahead], high: band.high[ahead] },
    signal,
  );
  const low = formatValue(ends.low, signal.unit);
  const high = formatValue(ends.high, signal.unit);
  return {
    id: 'forecast',
    text: `If it goes on as before, it will be ${
      low === high ? `at ${low}` : `between ${low} and ${high}`
    } in ${when}${forecastTrust(forecast, band, low !== high)}`,
    evidence: { kind: 'forecast', href: evidenceHref(input, 'analyses') },
  };
}

/** ` (95 %). On past data …`: how sure a band is; its level is told only where it has a width and past ones held. */
function forecastTrust(
  { origins }: Pick<TrendForecast, 'origins'>,
  { level, measuredCoverage: held }: TrendForecast['bands'][number],
  hasWidth: boolean,
): string {
  const band = formatShare(level);
  if (held === null) {
    return hasWidth
      ? ` (${band}).`
      : `. How often such forecasts held was not measured.`;
  }
  const measured = `On past data the ${band} band held ${formatShare(
    held,
  )} of what came`;
  if (fallsShort(level, held, origins)) {
    return `. ${measured}: do not rely on it.`;
  }
  return hasWidth ? ` (${band}). ${measured}.` : `. ${measured}.`;
}
