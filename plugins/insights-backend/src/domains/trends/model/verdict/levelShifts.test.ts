import { peltMean } from '@almanac/statistics';
import { trendInputOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { DEFAULT_TREND_OPTIONS } from '../TrendInput';
import { levelShifts } from './levelShifts';
import { shiftPenalty } from './shiftPenalty';

/** Reproducible normal numbers: MINSTD, Box and Muller (1958). */
function normalNumbers(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const year = (at: number) => 20 * Math.sin((2 * Math.PI * at) / 12);
const SERIES = 12;

/** What is told of as many series of five years of months in noise with a standard deviation of 2. */
function analysesOf(of: (at: number) => number) {
  const normal = normalNumbers(27);
  return Array.from({ length: SERIES }, () => {
    const values = Array.from(
      { length: 60 },
      (_, at) => 100 + of(at) + 2 * normal(),
    );
    const { analysis } = analyseTrend(
      trendInputOf(values, { scale: { hasNaturalZero: true } }),
      { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
      '2026-01-01T00:00:00.000Z',
    );
    return analysis;
  });
}

const most = (holds: readonly boolean[]) => holds.filter(Boolean).length;

describe('shifts of the level', () => {
  it.each([
    ['a ramp', (at: number) => at / 2],
    ['a slow ramp', (at: number) => at * 0.15],
    ['a steep ramp', (at: number) => at * 3],
    ['a falling ramp', (at: number) => -at],
    ['a ramp with a season', (at: number) => at / 2 + year(at)],
    ['a slow ramp with a season', (at: number) => at * 0.15 + year(at)],
  ])('are not told of %s', (_, of) => {
    const analyses = analysesOf(of);
    const straight = analyses.map(
      ({ changePoints, verdict }) =>
        changePoints.length === 0 && verdict !== 'steady',
    );
    expect(most(straight)).toBeGreaterThanOrEqual(SERIES - 1);
  });

  it.each([
    ['a step', (at: number) => (at < 30 ? 0 : 10), [30]],
    ['a step down', (at: number) => (at < 25 ? 0 : -10), [25]],
    [
      'a step with a season',
      (at: number) => (at < 30 ? 0 : 10) + year(at),
      [30],
    ],
    ['two steps', (at: number) => 10 * Math.floor(at / 20), [20, 40]],
  ])('are told of %s, after which it is steady', (_, of, places) => {
    const analyses = analysesOf(of);
    const found = analyses.map(
      ({ changePoints, verdict }) =>
        verdict === 'steady' &&
        changePoints.length === places.length &&
        changePoints.every(
          ({ index }, at) => Math.abs(index - places[at]) <= 1,
        ),
    );
    expect(most(found)).toBeGreaterThanOrEqual(SERIES - 3);
  });

  it('of a step on a ramp are told where it is, and no longer where nothing is', () => {
    const analyses = analysesOf(at => at / 2 + (at < 35 ? 0 : 20));
    const shifts = analyses.map(({ changePoints }) => changePoints);
    const seen = shifts.filter(one =>
      one.some(({ index }) => Math.abs(index - 35) <= 1),
    );
    const alone = seen.filter(one => one.length === 1);
    expect(seen.length).toBeGreaterThanOrEqual(SERIES - 2);
    expect(alone.length).toBeGreaterThanOrEqual(SERIES / 3);
    for (const [{ before, after }] of alone) {
      expect(after - before).toBeGreaterThan(15);
      expect(after - before).toBeLessThan(30);
      expect(before).toBeGreaterThan(110);
    }
  });

  it('are none of a line without noise', () => {
    const line = Float64Array.from({ length: 40 }, (_, at) => 3 + at / 4);
    const { shifts, segments } = levelShifts(line, 0.25, shiftPenalty(line));
    expect(shifts).toEqual([]);
    expect(segments).toEqual(peltMean(line, shiftPenalty(line)).segments);
  });

  it('are those of the levels where no slope is known', () => {
    const step = Float64Array.from([1, 2, 1, 2, 1, 9, 8, 9, 8, 9]);
    const { shifts } = levelShifts(step, NaN, shiftPenalty(step, 3));
    expect(shifts).toMatchObject([{ index: 5 }]);
  });

  it('have what they were looked for beside in the working', () => {
    const [{ working }] = analysesOf(at => at / 2);
    const step = working.steps.find(
      ({ title }) => title === 'Shifts of the level',
    );
    const values = Object.fromEntries(
      step!.values.map(({ name, value }) => [name, value]),
    );
    expect(values).toMatchObject({ shifts: 0 });
    expect(values['slope of that line']).toBeCloseTo(0.5, 0);
    expect(values['cost of levels']).toBeGreaterThan(
      Number(values['cost of the line and shifts beside it']),
    );
  });
});

/** Annual flow of the Nile at Aswan 1871–1970 in 10^8 m³ (Cobb 1978, Biometrika 65). */
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994,
  1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030,
  1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726,
  456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744,
  796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846,
  812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797,
  923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

it('the flow of the Nile shifts after 28 years, in 1898, as an analysis tells it', () => {
  const { changePoints } = analyseTrend(
    trendInputOf(NILE, { step: 'month' }),
    { ...DEFAULT_TREND_OPTIONS, horizon: 0 },
    '2026-01-01T00:00:00.000Z',
  ).analysis;
  expect(changePoints).toMatchObject([{ index: 28 }]);
});
