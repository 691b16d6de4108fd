import { movesInSteps, toldSlope } from './toldSlope';

const slope = {
  ...{ perStep: 0.02, low: 0.01, high: 0.03 },
  ...{ perYear: 0.24, perYearLow: 0.12, perYearHigh: 0.36 },
  ratioPerYear: null,
};
const inSteps = { id: 'step-like', severity: 'info' as const, text: 'Steps.' };

describe('toldSlope', () => {
  it('tells the slope a year with its interval', () => {
    expect(toldSlope({ slope, quality: [] }, { kind: 'share' })).toEqual({
      ...{ value: 0.24, per: 'year' },
      interval: { low: 0.12, high: 0.36 },
    });
  });

  it('tells a share that would change by all of it within a year by the step', () => {
    const steep = { ...slope, perStep: 0.1, perYear: 1, perYearHigh: 1 };
    expect(
      toldSlope({ slope: steep, quality: [] }, { kind: 'share' }),
    ).toMatchObject({ value: 0.1, per: 'step' });
    expect(
      toldSlope({ slope: steep, quality: [] }, { kind: 'count' }),
    ).toMatchObject({ value: 1, per: 'year' });
  });

  it('tells no interval where there is none, and no slope of steps', () => {
    const open = { ...slope, low: null, perYearLow: null };
    expect(toldSlope({ slope: open, quality: [] }, { kind: 'count' })).toEqual({
      ...{ value: 0.24, per: 'year' },
    });
    expect(movesInSteps({ quality: [inSteps] })).toBe(true);
    expect(
      toldSlope({ slope, quality: [inSteps] }, { kind: 'count' }),
    ).toBeUndefined();
  });
});
