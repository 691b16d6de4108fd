import { stepNumber } from './stepNumber';
import type { Working } from './TrendAnalysis';
import type { TrendInput, TrendOptions } from './TrendInput';
import type { TrendEvidence } from './verdict/TrendEvidence';

type Step = Working['steps'][number];

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
      'Marriott and Pope (1954), Biometrika 41',
    ],
  },
  'trend-free-pre-whitening': {
    title:
      'trend-free pre-whitening: the same, with the trend taken out meanwhile',
    sources: ['Yue et al. (2002), Hydrological Processes 16(9)'],
  },
  'correlated-seasons': {
    title:
      'correlated seasons: variance from the covariances of the seasons, times what a cycle carries on from the one before',
    sources: [
      'Hirsch and Slack (1984), Water Resources Research 20(6)',
      'Matalas and Langbein (1962), Journal of Geophysical Research 67',
    ],
  },
};

/** What the steps are written from. */
interface EvidenceParts {
  readonly input: Pick<TrendInput, 'unit'>;
  readonly options: TrendOptions;
  readonly evidence: TrendEvidence;
}

/** Direction, size and shifts, as they were found. */
export function evidenceSteps(parts: EvidenceParts): Step[] {
  return [directionStep(parts), slopeStep(parts), changeStep(parts)];
}

function directionStep({ evidence, options }: EvidenceParts): Step {
  const { s, varS, tau, z, p, correctionUsed } = evidence.direction;
  return {
    title: 'Direction',
    formula: directionFormula(evidence),
    source: directionSources(evidence).join('; '),
    values: [
      stepNumber('S', s),
      stepNumber('Var(S)', varS),
      stepNumber('τ', tau),
      stepNumber('z', z),
      stepNumber('p', p),
      {
        name: 'correction asked for',
        value: CORRECTIONS[options.correction].title,
      },
      { name: 'correction used', value: CORRECTIONS[correctionUsed].title },
      ...whiteningNumbers(evidence),
      stepNumber('level α', options.alpha),
    ],
  };
}

function directionFormula({
  direction,
  seasons,
  seasonsFrom,
  window,
}: TrendEvidence): string {
  const { correctionUsed, whitening } = direction;
  if (whitening?.differenceLag !== undefined) {
    const before = whitening.differenceLag;
    return `S = Σ sign(d) · rank(|d|) of differences d = xᵢ − xᵢ₋ₖ, k = ${before}; z = S / √Var(S); p = 2Φ(−|z|)`;
  }
  const score = correctionUsed === 'correlated-seasons' ? 'S' : '(S ∓ 1)';
  const n = seasonsFrom === window ? '' : ', n of the past that r is told from';
  const p = whitening
    ? `p = 2T(−|z|), T being Student’s t with n (1 − r) / (1 + r) / 2 degrees of freedom${n}`
    : 'p = 2Φ(−|z|)';
  return `S = Σ sign(xⱼ − xᵢ) for i < j${
    seasons.length > 0 ? ' of the same season' : ''
  }; z = ${score} / √Var(S); ${p}`;
}

function directionSources({ direction, seasons }: TrendEvidence): string[] {
  const { correctionUsed, whitening } = direction;
  const rest = CORRECTIONS[correctionUsed].sources;
  if (whitening?.differenceLag !== undefined) {
    return ['Wilcoxon (1945), Biometrics Bulletin 1', ...rest];
  }
  return [
    ...(seasons.length > 0
      ? ['Hirsch, Slack and Smith (1982), Water Resources Research 18(1)']
      : []),
    'Mann (1945), Econometrica 13',
    'Kendall (1975)',
    ...rest,
  ];
}

function whiteningNumbers({
  direction: { whitening },
}: TrendEvidence): Step['values'] {
  if (!whitening) return [];
  if (whitening.differenceLag !== undefined) {
    return [
      stepNumber('part of the value before that was taken out, r', 1),
      {
        name: 'why all of it',
        value:
          'differences tell more here: with a curve and little noise, whitening leaves nothing',
      },
    ];
  }
  return [
    stepNumber(
      'part of the value before that was taken out, r',
      whitening.whitenedBy,
    ),
    stepNumber('degrees of freedom', whitening.degreesOfFreedom),
  ];
}

function slopeStep({ evidence, input }: EvidenceParts): Step {
  const { perStep, low, high, intercept, ...width } = evidence.slope;
  const { varianceFactor, degreesOfFreedom, isByLeastSquares } = width;
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
      stepNumber('change per step', perStep, input.unit),
      stepNumber('change per step, lower end (95 %)', low, input.unit),
      stepNumber('change per step, upper end (95 %)', high, input.unit),
      stepNumber(
        'value of the line at the first period',
        intercept,
        input.unit,
      ),
      stepNumber('n / n*, by which the interval is wider', varianceFactor),
      ...(degreesOfFreedom === Infinity
        ? []
        : [
            stepNumber(
              'degrees of freedom of Student’s t, by which it is told',
              degreesOfFreedom,
            ),
          ]),
      ...(isByLeastSquares
        ? [
            {
              name: 'interval by',
              value:
                'what a least-squares line leaves: the slopes between values do not reach as far as 95 % ask for',
            },
          ]
        : []),
    ],
  };
}

function changeStep({ evidence, options, input }: EvidenceParts): Step {
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
            stepNumber(
              'part that a value takes from the one before, r',
              carried,
            ),
          ]
        : []),
      stepNumber('penalty, in variances of the noise', penalty),
      ...straightNumbers(evidence, input.unit),
      stepNumber('shifts', evidence.shifts.length),
      ...(evidence.seasons.length > 0
        ? [{ name: 'looked for in', value: 'the values without their season' }]
        : []),
      ...evidence.segments.map((segment, index) =>
        stepNumber(`mean of segment ${index + 1}`, segment.mean, input.unit),
      ),
    ],
  };
}

/** Where a line accounts for the values better than levels, by how much. */
function straightNumbers(
  { straight, window }: TrendEvidence,
  unit: string | undefined,
): Step['values'] {
  if (!straight) return [];
  return [
    {
      name: 'looked for beside',
      value:
        'a straight line, which accounts for the values better than levels',
    },
    stepNumber('slope of that line', straight.slope / window.spacing, unit),
    stepNumber('cost of the line and shifts beside it', straight.cost),
    stepNumber('cost of levels', straight.costOfLevels),
  ];
}
