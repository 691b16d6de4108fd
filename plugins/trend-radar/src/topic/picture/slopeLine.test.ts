import type {
  TopicSeries,
  TrendAnalysis,
} from '@almanac/backstage-plugin-insights-react';
import { hasSlope, isSlopeShown, slopeLine } from './slopeLine';

const series = (kind: string) =>
  ({
    ...{ start: '2026-01-01', step: 'month', signal: { kind } },
    total: [0.2, 0.4, null, 0.8, 1],
  } as unknown as TopicSeries);
const judged = (perStep: number | null, intercept?: number) =>
  ({
    slope: { perStep, intercept },
    window: { start: '2026-02-01', periods: 3 },
  } as unknown as TrendAnalysis);
const drawn = (kind: string, ...slope: [number | null, number?]) =>
  slopeLine(series(kind), judged(...slope), 'Slope').map(({ values }) =>
    values.map(value => value && Number(value.toFixed(6))),
  );

describe('the line of the slope', () => {
  it.each([
    [
      'lies over the judged periods alone, through gaps too',
      drawn('count', 0.2, 0.4),
      [[null, 0.4, 0.6, 0.8, null]],
    ],
    [
      'is cut off where a share cannot be',
      drawn('share', 0.4, 0.5),
      [[null, 0.5, 0.9, null, null]],
    ],
    [
      'goes on where a count can be',
      drawn('count', -0.4, 0.5),
      [[null, 0.5, 0.1, -0.3, null]],
    ],
    ['is none without a slope', drawn('count', null), []],
    ['is none where nobody says where it begins', drawn('count', 0.1), []],
  ])('%s', (_, lines, expected) => {
    expect(lines).toEqual(expected);
  });

  it('is offered where it can be drawn', () => {
    expect(hasSlope(judged(0.1, 0))).toBe(true);
    expect(hasSlope(judged(0.1))).toBe(false);
    expect(hasSlope(undefined)).toBe(false);
  });

  it.each([
    ['where values go up and down', undefined, [], true],
    ['not where they go in steps', undefined, ['step-like'], false],
    ['through steps too, where somebody asks', true, ['step-like'], true],
    ['not where somebody hides it', false, [], false],
  ])('is drawn %s', (_, chosen, notes, shown) => {
    const quality = notes.map(id => ({ id }));
    const analysis = { ...judged(0.1, 0), quality } as TrendAnalysis;
    expect(isSlopeShown(chosen, analysis)).toBe(shown);
  });
});
