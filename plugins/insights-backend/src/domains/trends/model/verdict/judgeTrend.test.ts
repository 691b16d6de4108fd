import { trendInputOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { DEFAULT_TREND_OPTIONS, type TrendInput } from '../TrendInput';

const share = {
  scale: { bounds: { low: 0, high: 1 }, hasNaturalZero: true },
  unit: '1',
} as const;
const count = {
  scale: { hasNaturalZero: true },
  unit: '{repository}',
} as const;

/** `[value, periods]` after one another. */
function runs(...parts: (readonly [number, number])[]): number[] {
  return parts.flatMap(([value, periods]) =>
    Array<number>(periods).fill(value),
  );
}

/** Reproducible noise within ±1. */
function noise(length: number): number[] {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  });
}

const noisy = (level: (i: number) => number, length = 60) =>
  noise(length).map((n, i) => level(i) + n);

/** Pushers by quarter of a topic of GitHub's Innovation Graph (CC0), as they came. */
const QUARTERS = [
  1392, 1603, 1615, 1656, 1753, 2096, 2246, 2401, 2373, 3190, 3179, 2719, 3072,
  3006, 2990, 3052, 2864, 3330, 3224, 3773,
];

/** Pushers of the topic "javascript" in the Innovation Graph, by the quarter. */
const JAVASCRIPT = [
  31699, 32780, 33818, 35495, 35689, 39618, 40767, 42125, 45305, 48913, 44177,
  41428, 39439, 38959, 37049, 36168, 33666, 33579, 33764, 33410,
];
/** The same up to its fall, which has ended since. */
const JAVASCRIPT_LEVEL = [
  ...JAVASCRIPT.slice(0, 14),
  ...[36168, 36179, 36164, 36171, 36158, 36180, 36166, 36171, 36170],
];

const saying = (reason: string | RegExp) =>
  typeof reason === 'string' ? reason : expect.stringMatching(reason);

describe('verdicts', () => {
  it.each([
    [
      'a staircase that doubled this year',
      runs([0.46, 50], [0.92, 10]),
      share,
      'rising',
      'Its steps in the last 12 months lead up from 46 % to 92 %.',
    ],
    [
      'a staircase that doubled four years ago',
      runs([0.46, 12], [0.92, 48]),
      share,
      'steady',
      'It has stayed at 92 % since Jan 2021; the window began at 46 %.',
    ],
    [
      'a step in the very last month',
      runs([0.46, 59], [0.92, 1]),
      share,
      'rising',
      'Its steps in the last 12 months lead up from 46 % to 92 %.',
    ],
    [
      'a staircase that fell this year',
      runs([0.9, 55], [0.6, 5]),
      share,
      'falling',
      'Its steps in the last 12 months lead down from 90 % to 60 %.',
    ],
    [
      'a staircase up and a little down',
      runs([0.1, 20], [0.6, 30], [0.4, 10]),
      share,
      'peaking',
      'It rose to a peak of 60 % and came down to 40 %, with a fall in the last 12 months.',
    ],
    [
      'a staircase from nothing to little',
      runs([0, 50], [0.2, 10]),
      share,
      'emerging',
      'It came from next to nothing in Dec 2022 and is at 20 % now.',
    ],
    [
      'a staircase from nothing to nearly all',
      runs([0, 50], [0.9, 10]),
      share,
      'rising',
      'Its steps in the last 12 months lead up from 0 % to 90 %.',
    ],
    [
      'a tiny step',
      runs([0.46, 50], [0.4601, 10]),
      share,
      'steady',
      'It has stayed at 46 % since Jan 2020 at least, where the window begins.',
    ],
    [
      'a step and another one too small to speak of',
      runs([0, 20], [0.0229, 2], [0.027, 38]),
      share,
      'steady',
      'It has stayed at about 2.7 % since Sep 2021; the window began at 0 %.',
    ],
    [
      'a constant',
      runs([0.46, 60]),
      share,
      'steady',
      'It has been 46 % in each of the 60 months with a value.',
    ],
    [
      'six values',
      runs([0.1, 3], [0.2, 3]),
      share,
      'unknown',
      'Too early to say: 4 more months with a value are needed (6 of at least 10 are there).',
    ],
    [
      'a silent end',
      runs([0.1, 40], [NaN, 20]),
      share,
      'unknown',
      'There is no value after Apr 2023: 1 more month with a value is needed to say where it is now.',
    ],
    [
      'mostly gaps',
      runs([NaN, 45], [0.3, 15]),
      share,
      'unknown',
      'Too many gaps to say: 15 more months with a value are needed (15 of 60 months have one).',
    ],
    [
      'a noisy rise',
      noisy(i => 10 + i),
      count,
      'rising',
      /^It rises: the trend leads from about 10\.\d repositories to about 68\.\d/,
    ],
    ['a noisy fall', noisy(i => 100 - i), count, 'falling', /^It falls/],
    [
      'noise around a level',
      noisy(() => 50),
      count,
      'steady',
      /^No clear direction: the change over the window lies between −/,
    ],
    [
      'few values that resemble each other, which the test takes for chance',
      QUARTERS,
      count,
      'steady',
      'No clear direction: the change over the window lies between 759 repositories and 3,480 repositories (95 %, with what each value carries on from the one before), but the trend test, which asks for more where values are few or resemble each other, cannot tell it from chance (p = 0.0617).',
    ],
    [
      'a noisy step long ago',
      noisy(i => (i < 15 ? 20 : 60)),
      count,
      'steady',
      /^It has stayed at about 60 .* since Apr 2021 \(95 % between Mar 2021 and May 2021\); the window began at about 20/,
    ],
    [
      'a step long ago, and a slow rise since',
      noise(60).map((n, i) => (i < 15 ? 20 : 40 + 0.05 * i) + n / 2),
      count,
      'steady',
      /^It has moved little, around 42\.5 repositories since Jun 2023; the window began at about /,
    ],
    [
      'few values that rose and fell again',
      JAVASCRIPT,
      count,
      'peaking',
      /^It rose to a peak of 48,913 repositories and came down to 33,410 repositories, with a fall in the last \d+ months\.$/,
    ],
    [
      'few values that rose and fell again, and have kept their level for a year',
      JAVASCRIPT_LEVEL,
      count,
      'steady',
      /^(No clear direction|It has stayed)/,
    ],
    [
      'noise up and down again',
      noisy(i => (i < 50 ? i * 2 : 40)),
      count,
      'peaking',
      /^It rose to a peak of/,
    ],
  ])('%s', (_, values, scale, verdict, reason) => {
    const { analysis } = analyseTrend(
      trendInputOf(values, scale),
      { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
      '2026-01-01T00:00:00.000Z',
    );
    expect(analysis.verdict).toBe(verdict);
    expect(analysis.verdictReason).toEqual(saying(reason));
  });

  it.each<[string, number[], Partial<TrendInput>, string]>([
    [
      'of fourteen months',
      runs([0, 11], [0.2, 3]),
      {},
      'It came from next to nothing in Jan 2020 and is at 20 % now.',
    ],
    [
      'of which the first months are missing',
      runs([NaN, 3], [0, 11], [0.2, 3]),
      {},
      'It came from next to nothing in Apr 2020 and is at 20 % now.',
    ],
    [
      'with a gap two years ago',
      runs([0, 30], [NaN, 6], [0, 14], [0.2, 10]),
      {},
      'It came from next to nothing in Jun 2022 and is at 20 % now.',
    ],
    [
      'of a year of days',
      runs([0, 335], [0.2, 30]),
      { step: 'day', start: '2025-03-01' },
      'It came from next to nothing on 1 Mar 2025 and is at 20 % now.',
    ],
  ])(
    'names the period from which it came, in a window %s',
    (_, values, over, reason) => {
      const { analysis } = analyseTrend(
        trendInputOf(values, { ...share, ...over }),
        { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
        '2026-01-01T00:00:00.000Z',
      );
      expect(analysis.verdictReason).toBe(reason);
    },
  );

  it('of a trend tells the interval beside the test where the two differ, and only there', () => {
    const source = noise(30 * 120);
    const reasons = Array.from({ length: 120 }, (_, at) => {
      let carried = 0;
      const values = source.slice(at * 30, at * 30 + 30).map((n, i) => {
        carried = 0.5 * carried + 10 * n;
        return 100 + 0.6 * i + carried;
      });
      const { analysis } = analyseTrend(
        trendInputOf(values, count),
        { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
        '2026-01-01T00:00:00.000Z',
      );
      const { perYearLow, perYearHigh } = analysis.slope;
      const holdsNone = perYearLow! <= 0 && perYearHigh! >= 0;
      return { holdsNone, text: analysis.verdictReason };
    }).filter(({ text }) => /^It (rises|falls)/.test(text));
    const [differing, alike] = [true, false].map(holdsNone =>
      reasons
        .filter(one => one.holdsNone === holdsNone)
        .map(({ text }) => text),
    );
    const told =
      /\(Mann-Kendall p [^)]*\)\. By its interval the change over the window could as well be none: it lies between −.* and .* \(95 %\)\. The two differ, since the test counts how often [^.]*\.$/;
    expect(differing).not.toEqual([]);
    expect(differing.filter(text => !told.test(text))).toEqual([]);
    expect(alike).not.toEqual([]);
    expect(
      alike.filter(text => !/\(Mann-Kendall p [^)]*\)\.$/.test(text)),
    ).toEqual([]);
  });

  it('of values of which none is below an earlier one does not say that there could be no rise', () => {
    // Features of CSS that all core browsers support, by month to October 2026 (web-features, @mdn/browser-compat-data).
    const features = runs(
      ...([
        [39, 3],
        [40, 1],
        [42, 6],
        [45, 6],
        [46, 2],
      ] as const),
      ...([
        [47, 1],
        [49, 1],
        [50, 2],
        [52, 3],
        [55, 3],
        [56, 1],
      ] as const),
      ...([
        [57, 1],
        [59, 2],
        [60, 1],
        [61, 1],
        [63, 9],
        [64, 3],
      ] as const),
      ...([
        [65, 6],
        [67, 3],
        [68, 2],
        [69, 1],
        [70, 2],
      ] as const),
    );
    const { analysis } = analyseTrend(
      trendInputOf(features, count),
      { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
      '2026-01-01T00:00:00.000Z',
    );
    expect(analysis.slope.perYearLow).toBeLessThan(0);
    expect(analysis.verdictReason).toMatch(
      /^It rises: .* No value lies below an earlier one\. By how much it moves can hardly be told of values that resemble each other so much: its interval over the window is between −.* and .* \(95 %\)\.$/,
    );
  });
});
