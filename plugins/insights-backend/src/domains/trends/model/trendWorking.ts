import { isRoundingRemainder } from '@almanac/statistics';
import { burstSteps } from './burst/burstSteps';
import { changeModelSteps } from './changes/changeModelSteps';
import { dimensionSteps, effectSteps } from './drivers/driverSteps';
import type { ExplainingDimension } from './drivers/explainingDimensions';
import type { Emergence } from './emergence/adoptionEmergence';
import { emergenceSteps } from './emergence/emergenceSteps';
import type { Contributions } from './memberContributions';
import type { Working } from './TrendAnalysis';
import { TREND_ENGINE_VERSION } from './TrendAnalysis';
import { forecastMethodOf } from './forecast/forecastMethods';
import type { TrendForecast } from './trendForecast';
import type { TrendInput, TrendOptions } from './TrendInput';
import type { FixedPanel } from './panel/fixedPanel';
import { panelSteps } from './panel/panelSteps';
import { seasonSteps } from './season/seasonSteps';
import { smallestEffect } from './verdict/smallestEffect';
import type { Judgement, TrendEvidence } from './verdict/TrendEvidence';
import { VERDICT_RULES } from './verdict/verdictRules';
import { VERDICT_THRESHOLDS } from './verdict/verdictThresholds';

type Step = Working['steps'][number];
type StepValue = Step['values'][number];

type CorrectionId = TrendEvidence['direction']['correctionUsed'];

/** What each correction for serial correlation is called, and where it is from. */
const CORRECTIONS: Readonly<
  Record<CorrectionId, { title: string; sources: readonly string[] }>
> = {
  none: { title: 'none', sources: [] },
  'hamed-rao': {
    title: 'Hamed and Rao: variance allows for resembling neighbours',
    sources: ['Hamed and Rao (1998), Journal of Hydrology 204'],
  },
  'yue-wang': {
    title: 'Yue and Wang: variance allows for resembling neighbours',
    sources: ['Yue and Wang (2004), Water Resources Management 18'],
  },
  'pre-whitening': {
    title:
      'pre-whitening: each value without what it takes from the one before',
    sources: [
      'von Storch (1995), Misuses of statistical analysis in climate research',
    ],
  },
  'trend-free-pre-whitening': {
    title:
      'trend-free pre-whitening: the same, with the trend taken out meanwhile',
    sources: ['Yue et al. (2002), Hydrological Processes 16(9)'],
  },
};

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
  readonly forecast: TrendForecast | null;
  /** Periods of the cycle that the forecast follows. */
  readonly forecastSeason: number | undefined;
  /** Periods that the forecast was made from. */
  readonly forecastPeriods: number;
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
        observations: input.values.filter(Number.isFinite).length,
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
      ...panelSteps(parts.panel, input.unit),
      ...seasonSteps(parts.evidence),
      directionStep(parts),
      slopeStep(parts),
      changeStep(parts),
      ...changeModelSteps(parts.evidence, parts.options),
      ...(parts.contributions
        ? [contributionStep(parts.contributions, input.unit)]
        : []),
      ...effectSteps(parts.contributions, input.unit),
      ...dimensionSteps(parts.dimensions),
      ...(parts.forecast ? [forecastStep(parts.forecast, parts)] : []),
      ...emergenceSteps(parts.emergence),
      ...burstSteps(parts.evidence, parts.judgement),
      verdictStep(parts),
    ],
    notes: [...evidence.direction.notes],
    ...(input.resultHref === undefined ? {} : { href: input.resultHref }),
  };
}

function directionStep({ evidence, options }: WorkingParts): Step {
  const { s, varS, tau, z, p, correctionUsed } = evidence.direction;
  const isSeasonal = evidence.seasons.length > 0;
  return {
    title: 'Direction',
    formula: `S = Σ sign(xⱼ − xᵢ) for i < j${
      isSeasonal ? ' of the same season' : ''
    }; z = (S ∓ 1) / √Var(S); p = 2Φ(−|z|)`,
    source: [
      ...(isSeasonal
        ? ['Hirsch, Slack and Smith (1982), Water Resources Research 18(1)']
        : []),
      'Mann (1945), Econometrica 13',
      'Kendall (1975)',
      ...CORRECTIONS[correctionUsed].sources,
    ].join('; '),
    values: [
      number('S', s),
      number('Var(S)', varS),
      number('τ', tau),
      number('z', z),
      number('p', p),
      {
        name: 'correction asked for',
        value: CORRECTIONS[options.correction].title,
      },
      { name: 'correction used', value: CORRECTIONS[correctionUsed].title },
      number('level α', options.alpha),
    ],
  };
}

function slopeStep({ evidence, input }: WorkingParts): Step {
  const { perStep, low, high, intercept, varianceFactor } = evidence.slope;
  const isSeasonal = evidence.seasons.length > 0;
  const correlation =
    '; for serial correlation: Matalas and Langbein (1962), Marriott and Pope (1954)';
  return {
    title: 'Size',
    formula: `median of (xⱼ − xᵢ) / (j − i) over all i < j${
      isSeasonal ? ' of the same season' : ''
    }`,
    source: `${
      isSeasonal
        ? 'Hirsch, Slack and Smith (1982), Water Resources Research 18(1); interval: Gilbert (1987), section 17.2'
        : 'Theil (1950); Sen (1968), JASA 63'
    }${varianceFactor === 1 ? '' : correlation}`,
    values: [
      number('change per step', perStep, input.unit),
      number('change per step, lower end (95 %)', low, input.unit),
      number('change per step, upper end (95 %)', high, input.unit),
      number('value of the line at the first period', intercept, input.unit),
      number('n / n*, by which the interval is wider', varianceFactor),
    ],
  };
}

function changeStep({ evidence, options, input }: WorkingParts): Step {
  const { penalty, carried } = evidence.shiftPenalty;
  return {
    title: 'Shifts of the level',
    formula: 'least Σ (x − mean of its segment)² + penalty · number of shifts',
    source:
      'Killick, Fearnhead and Eckley (2012), JASA 107; Maidstone et al. (2017), Statistics and Computing 27; r: Chakar et al. (2017), Bernoulli 23(2); interval of a position: Bai (1997), Review of Economics and Statistics 79(4)',
    values: [
      ...(typeof options.changePenalty !== 'number'
        ? [
            {
              name: 'penalty',
              value:
                options.changePenalty === 'bic'
                  ? 'BIC, 2 ln n · (1 + r) / (1 − r)²'
                  : 'modified BIC, 3 ln n · (1 + r) / (1 − r)²',
            },
            number('part that a value takes from the one before, r', carried),
          ]
        : []),
      number('penalty, in variances of the noise', penalty),
      number('shifts', evidence.shifts.length),
      ...(evidence.seasons.length > 0
        ? [{ name: 'looked for in', value: 'the values without their season' }]
        : []),
      ...evidence.segments.map((segment, index) =>
        number(`mean of segment ${index + 1}`, segment.mean, input.unit),
      ),
    ],
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
        number(`change of ${part.title}`, part.change, unit),
      ),
      number(
        'change that no member explains (other)',
        isRounding ? 0 : other,
        unit,
      ),
      number('change', change, unit),
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
        : [number('cycle taken out and put back', season, '{period}')]),
      number('periods that it was made from', forecastPeriods, '{period}'),
      number('past moments forecast from', forecast.origins),
      ...forecast.bands.map(band =>
        number(
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
    source: Object.values(VERDICT_THRESHOLDS)
      .map(({ why }) => why)
      .join(' '),
    values: [
      { name: 'rule', value: rule.title },
      {
        name: 'moves in steps (staircase)',
        value: judgement.staircase ? 'yes' : 'no',
      },
      number('recent periods', judgement.recent),
      number(
        'smallest change that counts',
        smallestEffect(window.values, scale),
        input.unit,
      ),
      ...Object.values(VERDICT_THRESHOLDS).map(({ title, value, unit }) =>
        number(title, value, unit),
      ),
    ],
  };
}

/**
 * A value with its name: pages show what is called a change as a difference, in points where it is one of ratios. What is
 * not a number is given as null; + 0 makes a plain zero of −0.
 */
function number(name: string, value: number, unit?: string): StepValue {
  return {
    name,
    value: Number.isFinite(value) ? value + 0 : null,
    ...(unit === undefined ? {} : { unit }),
  };
}
