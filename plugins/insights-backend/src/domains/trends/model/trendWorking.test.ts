import { THRESHOLDS_STEP } from './verdict/thresholdsStep';
import { trendInputOf, trendMemberOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import { DEFAULT_TREND_OPTIONS, type TrendInput } from './TrendInput';

function stepsOf(input: TrendInput) {
  const options = { ...DEFAULT_TREND_OPTIONS, horizon: 0 };
  const { working } = analyseTrend(
    input,
    options,
    '2026-01-01T00:00:00.000Z',
  ).analysis;
  return working.steps;
}

/** 20 months on one level, eight on twice of it. */
const doubled = (level: number) => [
  ...Array(20).fill(level),
  ...Array(8).fill(2 * level),
];

/** 0.1 + 0.2 is not quite 0.3 in binary fractions. */
const stairs = trendInputOf(doubled(0.3), {
  unit: '1',
  members: [
    trendMemberOf('Browser A', doubled(0.1)),
    trendMemberOf('Browser B', doubled(0.2)),
  ],
});

describe('trendWorking', () => {
  it('calls nothing by a name of the code', () => {
    const words = stepsOf(stairs).flatMap(step =>
      step.values.flatMap(({ name, value }) =>
        typeof value === 'string' ? [name, value] : [name],
      ),
    );
    expect(
      words.filter(word => /[a-z][A-Z]|^[a-z]+-[a-z]+$/.test(word)),
    ).toEqual([]);
    expect(words).toContain('steps up of late');
  });

  it('gives no remainder where rounding alone left one', () => {
    const step = stepsOf(stairs).find(
      ({ title }) => title === 'Who brought the change',
    );
    expect(step?.values).toEqual([
      { name: 'change of Browser B', value: 0.2, unit: '1' },
      { name: 'change of Browser A', value: 0.1, unit: '1' },
      { name: 'change that no member explains (other)', value: 0, unit: '1' },
      { name: 'change', value: 0.3, unit: '1' },
    ]);
  });

  it('says the rule as a reason', () => {
    const verdict = stepsOf(stairs).find(({ title }) => title === 'Verdict');
    expect(verdict?.formula).toBe(
      'rising, because it moves in steps, and its recent steps lead up',
    );
  });

  it('tells of each threshold of a verdict why it is what it is, beside it', () => {
    for (const { name, why } of THRESHOLDS_STEP.values) {
      expect([name, why]).toEqual([name, expect.stringMatching(/\w.*\.$/)]);
    }
    expect(THRESHOLDS_STEP.source).toBeUndefined();
  });
});
