import fc from 'fast-check';
import { trendInputOf, trendMemberOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import type { TrendAnalysis } from '../TrendAnalysis';
import { DEFAULT_TREND_OPTIONS, type TrendInput } from '../TrendInput';
import { explain } from './explain';

const NOW = '2026-01-01T00:00:00.000Z';
const SHARE = { bounds: { low: 0, high: 1 }, hasNaturalZero: true };
const levels = (...runs: [level: number, periods: number][]) =>
  runs.flatMap(([level, periods]) => Array(periods).fill(level));

/** What is said of a series of the signal "Support", monthly from January 2020, for the topic `:has()`. */
function explained(
  values: readonly number[],
  over: Partial<TrendInput> = {},
  change: (analysis: TrendAnalysis) => TrendAnalysis = same => same,
  topicsWatched = 1000,
  higherIs: 'good' | 'bad' | 'neutral' = 'neutral',
) {
  const input = trendInputOf(values, { scale: SHARE, ...over });
  const { analysis } = analyseTrend(input, DEFAULT_TREND_OPTIONS, NOW);
  return explain({
    analysis: change(analysis),
    topic: { id: 'web:has', title: ':has()' },
    signal: {
      ...{ id: 'web:support', title: 'Support', unit: '1', note: undefined },
      ...{ kind: 'share', aggregation: 'last', higherIs },
    },
    topicsWatched,
  });
}
const factOf = (of: ReturnType<typeof explain>, id: string) =>
  of.facts.find(fact => fact.id === id)?.text;

const MARKER = {
  markerId: 'm',
  title: 'Firefox 121',
  kind: 'release',
  at: '2023-12-19T00:00:00.000Z',
  distanceDays: 0,
  chance: 0.62,
};
const withMarkers = (...chances: number[]) => {
  const markers = chances.map(chance => ({ ...MARKER, chance }));
  return (analysis: TrendAnalysis): TrendAnalysis => ({
    ...analysis,
    changePoints: analysis.changePoints.map(point => ({ ...point, markers })),
  });
};

describe('explain', () => {
  it.each([
    [
      'a rise by a step',
      levels([0.46, 30], [0.92, 30]),
      'Support of :has() rose from 46 % to 92 % in Jul 2022.',
    ],
    [
      'a fall by a step',
      levels([0.92, 30], [0.46, 30]),
      'Support of :has() fell from 92 % to 46 % in Jul 2022.',
    ],
    [
      'a rise by several steps: from the first to the last of them',
      levels([0, 20], [0.4, 20], [0.9, 20]),
      'Support of :has() rose from 0 % to 90 % between Sep 2021 and May 2023.',
    ],
    [
      'what never moved: since when at least, for the window may begin later than the level',
      levels([1, 60]),
      'Support of :has() has stayed at 100 % since Jan 2020 at least.',
    ],
    [
      'what went and came back',
      levels([0.5, 20], [0.9, 20], [0.5, 20]),
      'Support of :has() is at 50 %, as it was in Jan 2020, and was elsewhere in between.',
    ],
    [
      'what is almost, but not wholly there',
      levels([0.5, 30], [0.9999, 30]),
      'Support of :has() rose from 50 % to 99.99 % in Jul 2022.',
    ],
  ])('says %s', (_, values, sentence) => {
    expect(explained(values).sentence.startsWith(sentence)).toBe(true);
  });

  it.each([
    ['a rise, where higher is worse', 'bad', 0.46, 0.92, 'less', 'worse'],
    ['a fall, where higher is worse', 'bad', 0.92, 0.46, 'less', 'better'],
    ['a fall, where higher is better', 'good', 0.92, 0.46, 'more', 'worse'],
  ] as const)(
    'says what %s means',
    (_, higherIs, before, after, which, outcome) => {
      const values = levels([before, 30], [after, 30]);
      expect(
        explained(values, {}, same => same, 1, higherIs).sentence,
      ).toContain(
        `Of “Support” ${which} is better, so this is for the ${outcome}.`,
      );
    },
  );

  it.each([
    ['a rise, where higher is better', 'good', 0.46, 0.92],
    ['a rise, where neither is', 'neutral', 0.46, 0.92],
    ['what stays', 'bad', 0.5, 0.5],
  ] as const)('judges nothing of %s', (_, higherIs, before, after) => {
    const values = levels([before, 30], [after, 30]);
    expect(
      explained(values, {}, same => same, 1, higherIs).sentence,
    ).not.toContain('is better');
  });

  it('says how fast it goes, with the interval, where it does not go in steps', () => {
    const noise = (i: number) => Math.sin(i * 12.9898) / 100;
    const line = Array.from({ length: 60 }, (_, i) => 0.2 + i / 120 + noise(i));
    expect(explained(line).sentence).toMatch(
      /^Support of :has\(\) rose from 20.1 % to 69 % since Jan 2020 \(\+9.92 points a year, 95 % CI \+4.31 points to \+15.5 points\)\./,
    );
    expect(explained(levels([0.4, 30], [0.9, 30])).sentence).not.toMatch(/CI/);
  });

  it('tells no share that there cannot be, where its line leaves 0 to 100 %', () => {
    const late = Array.from({ length: 60 }, (_, i) =>
      Math.min(1, Math.max(0, (i - 20) / 25) + (i % 3) / 200),
    );
    const { sentence, facts } = explained(late);
    const said = [sentence, ...facts.map(({ text }) => text)].join(' ');
    const shares = [...said.matchAll(/(−?[\d.]+) %(?! (CI|with))/g)].map(
      ([, share]) => Number(share.replace('−', '-')),
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(100);
  });

  it('says how many more values it needs, and nothing of a trend', () => {
    const { sentence } = explained([0.1, 0.2, 0.3]);
    expect(sentence).toMatch(/^Support of :has\(\): .*7 more/);
    expect(sentence).not.toMatch(/rose|fell|flag/);
  });

  it('names who brought most of it, in parts that add up', () => {
    const members = [
      trendMemberOf('Safari', levels([0, 30], [0.41, 30])),
      trendMemberOf('Chrome', levels([0, 30], [0.36, 30])),
      trendMemberOf('Firefox', levels([0, 30], [0.23, 30])),
    ];
    const of = explained(levels([0, 30], [1, 30]), { members });
    expect(of.sentence).toContain('Safari accounts for 41 % of the rise.');
    expect(factOf(of, 'contributions')).toBe(
      'Of the rise of 100 points: Safari 41 %, Chrome 36 %, Firefox 23 %.',
    );
  });

  it('says parts that pull against each other as amounts that add up', () => {
    const members = [
      trendMemberOf('Safari', levels([0, 30], [0.605, 30])),
      trendMemberOf('Chrome', levels([0.205, 30], [0, 30])),
    ];
    const of = explained(levels([0.205, 30], [0.605, 30]), { members });
    expect(of.sentence).toContain('Safari added 60.5 points, the most of all.');
    expect(factOf(of, 'contributions')).toBe(
      'Safari +60.5, Chrome −20.5; together +40.0 points.',
    );
  });

  it('takes small parts together, each rounded as the table on the page rounds it', () => {
    const of = explained(levels([0, 30], [0.99, 30]), {
      members: Array.from({ length: 11 }, (_, i) =>
        trendMemberOf(`Browser ${i}`, levels([0, 30], [0.09, 30])),
      ),
    });
    // Eleven elevenths: the first takes the hundredth that is left.
    expect(factOf(of, 'contributions')).toMatch(
      /^Of the rise of 99 points: Browser 0 10 %, Browser 1 9 %.* 9 %, other 27 %\.$/,
    );
  });

  it('never takes nearness for a cause, and gives the chance of it', () => {
    const values = levels([0.1, 30], [0.9, 30]);
    const one = explained(values, {}, withMarkers(0.62));
    expect(one.sentence).toContain(
      'falls in the same month as the release Firefox 121; with all events shifted in time, one lies as near in 62 of 100 cases, and nearness alone shows no cause.',
    );
    expect(factOf(one, 'markers')).toContain('as near in 62 of 100 cases.');
    const three = explained(values, {}, withMarkers(0.62, 1, 0.9));
    expect(factOf(three, 'markers')).toContain('in 62 to 100 of 100 cases.');
  });

  it('counts false flags by the test where the test raised the flag', () => {
    const rising = Array.from({ length: 60 }, (_, i) => 0.1 + i / 100);
    expect(explained(rising).sentence).toContain(
      'Among the 1,000 topics watched, fewer than one flag like this would be false.',
    );
    const p = (value: number) => (analysis: TrendAnalysis) => ({
      ...analysis,
      direction: { ...analysis.direction, p: value },
    });
    expect(explained(rising, {}, p(0.012)).sentence).toContain(
      'about 12 flags like this would be false.',
    );
  });

  it.each([
    [0.2, 'The trend test alone would not raise this flag; the verdict goes'],
    [0.04, 'how often chance makes such steps is not counted.'],
  ])(
    'counts none where steps raised it, and says so, with p = %d',
    (p, said) => {
      const late = explained(levels([0, 58], [0.4, 2]), {}, analysis => ({
        ...analysis,
        direction: { ...analysis.direction, p, q: 1 },
      }));
      expect(late.sentence).toContain('rose from 0 % to 40 %');
      expect(late.sentence).not.toContain('flag');
      expect(late.caveats.join(' ')).toContain(said);
      expect(late.caveats.join(' ')).not.toContain('expected to be false');
    },
  );

  it('counts none where changes of level raised it, and says so', () => {
    const wave = (i: number) => Math.sin(i * 12.9898) / 100;
    const peak = Array.from({ length: 60 }, (_, i) =>
      i < 50 ? 0.2 + i / 100 + wave(i) : 0.4 + wave(i),
    );
    const of = explained(peak, {}, analysis => ({
      ...analysis,
      direction: { ...analysis.direction, p: 0.8 },
    }));
    expect(factOf(of, 'verdict')).toMatch(/^It rose to a peak/);
    expect(of.sentence).not.toContain('flag');
    expect(of.caveats.join(' ')).toContain(
      'a peak is told by changes of level, and how often chance makes one is not counted.',
    );
  });

  it.each([
    [0.1, false],
    [0.3, true],
  ])('with q = %d over all topics, says that it is weak: %s', (q, isSaid) => {
    const rising = Array.from({ length: 60 }, (_, i) => 0.1 + i / 100);
    const { caveats } = explained(rising, {}, analysis => ({
      ...analysis,
      direction: { ...analysis.direction, p: 0.04, q },
    }));
    const said =
      'Of flags as weak as this among all topics watched, about 30 of 100 are expected to be false (q = 0.3).';
    expect(caveats.join(' ').includes(said)).toBe(isSaid);
  });

  it('tests and forecasts nothing that never moved', () => {
    const of = explained(levels([1, 60]));
    expect(factOf(of, 'trend-test')).toBeUndefined();
    expect(factOf(of, 'forecast')).toBe(
      'If it goes on as before, it will be at 100 % in Dec 2025. On past data the 95 % band held 100 % of what came.',
    );
  });

  it.each([
    [0.9, / \(95 %\)\. On past data the 95 % band held 90 % of what came\.$/],
    [
      0.4,
      /\d\. On past data the 95 % band held 40 % of what came: do not rely on it\.$/,
    ],
    [null, / \(95 %\)\.$/],
  ])(
    'tells the level of a forecast that held %p only where it held',
    (held, told) => {
      const rising = Array.from(
        { length: 60 },
        (_, at) => 0.1 + at / 100 + ((at * 7) % 5) / 50,
      );
      const of = explained(rising, {}, analysis => ({
        ...analysis,
        forecast: analysis.forecast && {
          ...{ ...analysis.forecast, origins: 48 },
          bands: analysis.forecast.bands.map(band => ({
            ...band,
            measuredCoverage: held,
          })),
        },
      }));
      expect(factOf(of, 'forecast')).toMatch(told);
    },
  );

  it('tells what is foreseen of counts in whole numbers', () => {
    const counts = Array.from({ length: 60 }, (_, at) => 20 + ((at * 7) % 5));
    const input = trendInputOf(counts, {
      ...{ scale: { hasNaturalZero: true }, unit: '{repository}' },
    });
    const { analysis } = analyseTrend(input, DEFAULT_TREND_OPTIONS, NOW);
    const of = explain({
      analysis,
      topic: { id: 'web:has', title: ':has()' },
      signal: {
        ...{ id: 'web:users', title: 'Use', unit: '{repository}' },
        ...{ kind: 'count', aggregation: 'sum', higherIs: 'neutral' },
        note: undefined,
      },
      topicsWatched: 1000,
    });
    expect(factOf(of, 'forecast')).toMatch(
      /between \d+ repositories and \d+ repositories in Dec 2025/,
    );
  });

  it('tells of a share no slope that it cannot have: the interval ends at the whole', () => {
    const steep = [0.05, 0.1, 0.1, 0.35, 0.3, 0.5, 0.45, 0.7, 0.8, 0.75, 0.95];
    const { analysis } = analyseTrend(
      trendInputOf(steep, { scale: SHARE }),
      DEFAULT_TREND_OPTIONS,
      NOW,
    );
    expect(analysis.slope.perYear).toBeLessThanOrEqual(1);
    expect(analysis.slope.perYearHigh).toBe(1);
  });

  it('says nothing causal, never the bare word significant, and gives each fact its evidence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(NaN, 0, 0.2, 0.5, 0.8, 0.9999, 1), {
          minLength: 1,
          maxLength: 60,
        }),
        values => {
          const { sentence, facts, caveats } = explained(
            values,
            {},
            withMarkers(0.5),
          );
          const all = [sentence, ...facts.map(({ text }) => text), ...caveats];
          expect(all.join(' ')).not.toMatch(
            /caused|because of|due to|significant|undefined|NaN|null/,
          );
          expect(facts.every(({ evidence }) => evidence.href)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
