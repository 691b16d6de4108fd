import { seriesOf, webPolicy, WORDS } from './__testUtils__/ringSamples';
import { ringReasons } from './ringReasons';
import { ruleInWords } from './RingWords';

describe('ringReasons', () => {
  it('say what each ring up to the suggested one asks for, and what is there', () => {
    const series = seriesOf([0.9, 0.96, 0.97]);
    expect(ringReasons(webPolicy, 1, series, 2, WORDS)).toEqual([
      {
        ring: 'r0',
        text: 'at least 95 % for 30 months',
        actual: 2,
        threshold: 30,
        unit: '{month}',
        met: false,
      },
      {
        ring: 'r1',
        text: 'at least 95 %',
        actual: 0.97,
        threshold: 0.95,
        unit: '1',
        met: true,
      },
    ]);
  });

  it('say the level where it is not there at all, and the verdict', () => {
    const reasons = ringReasons(
      webPolicy,
      3,
      seriesOf([0.2], 'rising'),
      0,
      WORDS,
    );
    expect(reasons.map(({ actual, met }) => [actual, met])).toEqual([
      [0.2, false],
      [0.2, false],
      [0.2, false],
      [0.2, true],
      ['rising', true],
    ]);
  });
});

describe('ruleInWords', () => {
  it.each([
    [{ atLeast: 0.95, forPeriods: 1 }, 'at least 95 %'],
    [{ atLeast: 0.95, forPeriods: 2 }, 'at least 95 % for 2 months'],
    [{ verdict: ['rising', 'emerging'] as const }, 'rising or emerging'],
    [
      {
        any: [{ atLeast: 0.5 }, { atLeast: 0.1, verdict: ['rising'] as const }],
      },
      'at least 50 %, or (at least 10 % and rising)',
    ],
    [undefined, 'anything else'],
  ])('%j is “%s”', (condition, words) => {
    expect(ruleInWords(condition, WORDS)).toBe(words);
  });
});
