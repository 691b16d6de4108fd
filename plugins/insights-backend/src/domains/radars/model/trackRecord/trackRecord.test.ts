import fc from 'fast-check';
import { calibration } from './calibration';
import { judgedDays } from './judgedDays';
import { judgements } from './judgements';
import type { PastRings } from './PastRings';
import { ringScores } from './ringScores';
import { truthScore } from './truthScore';

const DAYS = [
  { day: '2022-01-01', yearLater: '2023-01-01' },
  { day: '2023-01-01', yearLater: '2024-01-01' },
];
const past = (
  topicId: string,
  suggested: [string, string][],
  decided: [string, string | null][] = [],
): PastRings => ({
  topicId,
  suggested: suggested.map(([at, ring]) => ({ at, ring })),
  decided: decided.map(([at, ring]) => ({ at, ring })),
});

describe('the track record of a radar', () => {
  it('judges one day a year, each by what was there a year later', () => {
    expect(judgedDays('2021-06-01', '2024-01-01', 'month')).toEqual(DAYS);
    expect(judgedDays('2024-01-01', '2024-06-01', 'month')).toEqual([]);
  });

  it('does not peek: what changes after a day is no suggestion of that day', () => {
    const topic = past('a', [
      ['2021-01-01', 'hold'],
      ['2022-01-02', 'trial'],
      ['2024-01-01', 'adopt'],
    ]);
    expect(judgements([topic], DAYS, 'month')).toEqual([
      { topicId: 'a', day: '2022-01-01', suggested: 'hold', had: 'trial' },
      { topicId: 'a', day: '2023-01-01', suggested: 'trial', had: 'adopt' },
    ]);
  });

  it('takes for the ring that a topic had what people decided while it stood, and judges nothing before a first value', () => {
    const topic = past(
      'a',
      [['2022-06-01', 'trial']],
      [
        ['2023-06-01', 'hold'],
        ['2024-02-01', null],
      ],
    );
    expect(judgements([topic], DAYS, 'month')).toEqual([
      { topicId: 'a', day: '2023-01-01', suggested: 'trial', had: 'hold' },
    ]);
    expect(
      judgements(
        [topic],
        [{ day: '2023-02-01', yearLater: '2024-02-01' }],
        'month',
      ),
    ).toMatchObject([{ had: 'trial' }]);
  });

  it('counts what was decided until the end of the period that the value is of, and not after it', () => {
    const decidedOn = (day: string) =>
      judgements(
        [past('a', [['2021-01-01', 'trial']], [[day, 'hold']])],
        DAYS.slice(1),
        'month',
      )[0].had;
    expect(['2024-01-31', '2024-02-01'].map(decidedOn)).toEqual([
      'hold',
      'trial',
    ]);
  });

  it('judges no topic by a day on which nothing was known of it any more', () => {
    const ended = {
      ...past('a', [['2021-01-01', 'trial']]),
      toldUntil: '2022-11-01',
    };
    expect(judgements([ended], DAYS, 'month')).toEqual([
      { topicId: 'a', day: '2022-01-01', suggested: 'trial', had: 'trial' },
    ]);
  });

  it('counts precision and recall of each ring', () => {
    const pairs = ['aa', 'aa', 'ab', 'ba', 'cb'];
    const all = pairs.map(([suggested, had]) => ({ suggested, had }));
    expect(ringScores(['a', 'b', 'c', 'd'], all)).toEqual([
      {
        ...{ ring: 'a', suggested: 3, had: 3, both: 2 },
        ...{ precision: 2 / 3, recall: 2 / 3 },
      },
      {
        ...{ ring: 'b', suggested: 1, had: 2, both: 0 },
        ...{ precision: 0, recall: 0 },
      },
      {
        ...{ ring: 'c', suggested: 1, had: 0, both: 0 },
        ...{ precision: 0, recall: null },
      },
      {
        ...{ ring: 'd', suggested: 0, had: 0, both: 0 },
        ...{ precision: null, recall: null },
      },
    ]);
  });

  it('counts each judgement once as suggested and once as had', () => {
    const ring = fc.constantFrom('a', 'b', 'c');
    const judgement = fc.record({ suggested: ring, had: ring });
    fc.assert(
      fc.property(fc.array(judgement), all => {
        const scores = ringScores(['a', 'b', 'c'], all);
        const sum = (key: 'suggested' | 'had') =>
          scores.reduce((total, score) => total + score[key], 0);
        expect([sum('suggested'), sum('had')]).toEqual([
          all.length,
          all.length,
        ]);
      }),
    );
  });

  it('says chances from earlier years alone, by the rule of succession', () => {
    const year = (day: string, stood: number, fell: number) => [
      ...Array.from({ length: stood }, () => ({
        ...{ topicId: 't', day, suggested: 'a', had: 'a' },
      })),
      ...Array.from({ length: fell }, () => ({
        ...{ topicId: 't', day, suggested: 'a', had: 'b' },
      })),
    ];
    const all = [...year('2022-01-01', 8, 0), ...year('2023-01-01', 3, 1)];
    // (8 + 1) / (8 + 2) = 0.9 is said of the second year; of the first nothing was known.
    const { bins, brier } = calibration(all, DAYS);
    expect(bins).toEqual([
      { from: 0.9, to: 0.95, count: 4, said: 0.9, stood: 0.75 },
    ]);
    expect(brier).toBeCloseTo((3 * 0.1 ** 2 + 0.9 ** 2) / 4, 12);
    expect(calibration(all.slice(0, 8), DAYS.slice(0, 1))).toEqual({
      ...{ bins: [], brier: null },
    });
  });

  it('is held against a milestone: it is reached where the value of its period is known', () => {
    const topics = [
      past('a', [['2021-01-01', 'adopt']]),
      past('b', [['2021-01-01', 'trial']]),
      past('c', [['2021-01-01', 'adopt']]),
    ];
    const reached = new Map([
      ['a', '2022-01-31T23:59:59.000Z'],
      ['b', '2022-02-01T00:00:00.000Z'],
    ]);
    const truth = { ring: 'adopt', milestone: 'M' };
    const judged = judgements(topics, DAYS, 'month');
    expect(truthScore(judged, 'month', truth, reached)).toEqual({
      ...{ ...truth, suggested: 4, reached: 3, both: 2 },
      ...{ precision: 0.5, recall: 2 / 3 },
    });
  });
});
