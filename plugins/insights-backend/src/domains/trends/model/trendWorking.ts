import { isRoundingRemainder, presentValues } from '@almanac/statistics';
import { burstSteps } from './burst/burstSteps';
import type { Burst } from './burst/findBursts';
import { changeModelSteps } from './changes/changeModelSteps';
import { dimensionSteps, effectSteps } from './drivers/driverSteps';
import type { ExplainingDimension } from './drivers/explainingDimensions';
import type { Emergence } from './emergence/adoptionEmergence';
import { emergenceSteps } from './emergence/emergenceSteps';
import { evidenceSteps } from './evidenceSteps';
import type { Contributions } from './memberContributions';
import { stepNumber } from './stepNumber';
import type { Working } from './TrendAnalysis';
import { TREND_ENGINE_VERSION } from './TrendAnalysis';
import { forecastMethodOf } from './forecast/forecastMethods';
import type { TrendForecast } from './trendForecast';
import type { TrendInput, TrendOptions } from './TrendInput';
import type { FixedPanel } from './panel/fixedPanel';
import { panelSteps } from './panel/panelSteps';
import { partialTotalSteps } from './panel/partialTotalSteps';
import { seasonSteps } from './season/seasonSteps';
import { smallestEffect } from './verdict/smallestEffect';
import type { Judgement, TrendEvidence } from './verdict/TrendEvidence';
import { VERDICT_RULES } from './verdict/verdictRules';
import { THRESHOLDS_STEP } from './verdict/thresholdsStep';

type Step = Working['steps'][number];

/** What the working of an analysis is written from. */
export interface WorkingParts {
  readonly input: TrendInput;
  readonly options: TrendOptions;
  readonly evidence: TrendEvidence;
  readonly judgement: Judgement;
  readonly contributions: Contributions | null;
  readonly dimensions: readonly ExplainingDimension[];
  readonly panel: FixedPanel | undefined;
  readonly emergence: Emergence | undefined;
  /** Undefined where none were looked for. */
  readonly bursts: readonly Burst[] | undefined;
  readonly forecast: TrendForecast | null;
  /** Periods of the cycle that the forecast follows. */
  readonly forecastSeason: number | undefined;
  /** Periods that the forecast was made from. */
  readonly forecastPeriods: number;
  /** That its bands held much less than they say. */
  readonly forecastCaveat: string | undefined;
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

/** How an analysis came about, step by step with the intermediate values. */
export function trendWorking(parts: WorkingParts): Working {
  const { input, evidence } = parts;
  const { window } = evidence;
  return {
    subject: `Trend of ${input.name}`,
    inputs: [
      {
        name: input.name,
        digest: input.digest,
        observations: presentValues(input.values).length,
        ...(input.source === undefined ? {} : { source: input.source }),
        ...(input.href === undefined ? {} : { href: input.href }),
      },
    ],
    method: {
      id: 'trend-analysis',
      title:
        'Mann-Kendall test, Theil-Sen slope, PELT change points, and a verdict by declared rules',
      source: 'Mann (1945), Kendall (1975), Sen (1968), Killick et al. (2012)',
    },
    definitionVersion: input.definitionVersion,
    window: {
      start: window.start,
      end: window.end,
      step: window.step,
      periods: window.values.length,
      missing: window.missing,
    },
    coverage: window.observed / window.expected,
    engineVersion: TREND_ENGINE_VERSION,
    computedAt: parts.computedAt,
    steps: [
      ...partialTotalSteps(input.partialTotal),
      ...panelSteps(parts.panel, input.unit),
      ...seasonSteps(parts.evidence),
      ...evidenceSteps(parts),
      ...changeModelSteps(parts.evidence, parts.options),
      ...(parts.contributions
        ? [contributionStep(parts.contributions, input.unit)]
        : []),
      ...effectSteps(parts.contributions, input.unit),
      ...dimensionSteps(parts.dimensions),
      ...(parts.forecast ? [forecastStep(parts.forecast, parts)] : []),
      ...emergenceSteps(parts.emergence),
      ...burstSteps(parts.bursts, window.step, input.unit),
      verdictStep(parts),
      THRESHOLDS_STEP,
    ],
    notes: [
      ...evidence.direction.notes,
      ...(parts.forecastCaveat === undefined ? [] : [parts.forecastCaveat]),
    ],
    ...(input.resultHref === undefined ? {} : { href: input.resultHref }),
  };
}

function contributionStep(
  { before, after, change, parts, other }: Contributions,
  unit: string | undefined,
): Step {
  const changes = parts.map(part => part.change);
  const isRounding = isRoundingRemainder(other, changes, [
    before ?? 0,
    after ?? 0,
  ]);
  return {
    title: 'Who brought the change',
    formula: 'change = Σ (after − before of each member) + other',
    source: 'Arithmetic; sums rounded once (Shewchuk 1997)',
    values: [
      ...parts.map(part =>
        stepNumber(`change of ${part.title}`, part.change, unit),
      ),
      stepNumber(
        'change that no member explains (other)',
        isRounding ? 0 : other,
        unit,
      ),
      stepNumber('change', change, unit),
    ],
  };
}

function forecastStep(
  forecast: TrendForecast,
  { forecastSeason: season, forecastPeriods }: WorkingParts,
): Step {
  return {
    ...forecastMethodOf(forecast),
    values: [
      ...(season === undefined
        ? []
        : [stepNumber('cycle taken out and put back', season, '{period}')]),
      stepNumber('periods that it was made from', forecastPeriods, '{period}'),
      stepNumber('past moments forecast from', forecast.origins),
      ...forecast.bands.map(band =>
        stepNumber(
          `measured coverage of the ${Math.round(band.level * 100)} % band`,
          band.measuredCoverage ?? NaN,
          '1',
        ),
      ),
    ],
  };
}

function verdictStep({ judgement, evidence, input }: WorkingParts): Step {
  const rule = VERDICT_RULES[judgement.rule];
  const { window, scale } = evidence;
  return {
    title: 'Verdict',
    formula: `${rule.verdict}, because ${rule.holdsWhen}`,
    values: [
      { name: 'rule', value: rule.title },
      {
        name: 'moves in steps (staircase)',
        value: judgement.staircase ? 'yes' : 'no',
      },
      stepNumber('recent periods', judgement.recent),
      stepNumber(
        'smallest change that counts',
        smallestEffect(window.values, scale),
        input.unit,
      ),
    ],
  };
}
