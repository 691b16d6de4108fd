import { bandCaveat } from './bandCaveat';

const told = (origins: number, ...held: (number | null)[]) =>
  bandCaveat({
    origins,
    bands: held.map((measuredCoverage, index) => ({
      ...{ level: [0.8, 0.95][index], low: [], high: [] },
      measuredCoverage,
    })),
  });

describe('bandCaveat', () => {
  it.each([
    ['bands that held', told(48, 0.82, 0.93)],
    ['bands that nobody measured', told(48, null, null)],
    ['what falls short by chance, of few moments', told(4, 0.5, 0.8)],
    ['bands that held more than they say', told(48, 1, 1)],
  ])('says nothing of %s', (_, caveat) => {
    expect(caveat).toBeUndefined();
  });

  it('names the band that held much less than it says', () => {
    expect(told(48, 0.15, 0.9)).toBe(
      "Of past forecasts' 80 % bands 15 % held what came, tried at 48 past moments: do not rely on it.",
    );
  });

  it('names both', () => {
    expect(told(48, 0.15, 0.4)).toBe(
      "Of past forecasts' 80 % bands 15 % held, of past forecasts' 95 % bands 40 % held what came, tried at 48 past moments: do not rely on them.",
    );
  });
});
