import type { ExplanationInput } from './ExplanationInput';
import { shareOfAll } from './shareOfAll';
import type { TopicTotals } from './TopicTotals';

const totals: TopicTotals = { topics: 40, now: 400, before: 200 };

/** What is said of a topic with 60 now and 20 a year before. */
const said = (over: Partial<ExplanationInput> = {}, kind = 'count') =>
  shareOfAll({
    analysis: {
      latest: { at: '2026-10-01', value: 60 },
      window: { step: 'month' },
    },
    topic: { id: 'x:a', title: 'A' },
    signal: { kind },
    topicsWatched: 42,
    changeOfYear: 40,
    totals,
    ...over,
  } as unknown as ExplanationInput);

describe('shareOfAll', () => {
  it('tells the part of all topics now and a year before, and who is left out', () => {
    expect(said()).toBe(
      'Of what was counted over 40 topics in Oct 2026 this is 15 %; a year before it was 10 % of the same topics (+5 points). What belongs to several topics counts in each. 2 of 42 topics have no value at one of the two times and are left out.',
    );
  });

  it('says of a rise that all topics share that the part stays', () => {
    const same = { ...totals, now: 600, before: 200 };
    expect(said({ totals: same, topicsWatched: 40 })).toMatch(
      /this is 10 %; a year before it was 10 % of the same topics \([^+−]*0 points\)\. What belongs/,
    );
  });

  it.each([
    ['of a share', said({}, 'share')],
    ['of a gauge', said({}, 'gauge')],
    ['without a value a year before', said({ changeOfYear: null })],
    ['without the others', said({ totals: undefined })],
    ['of the only topic', said({ totals: { ...totals, topics: 1 } })],
    [
      'where nothing was counted then',
      said({ totals: { ...totals, before: 0 } }),
    ],
    ['where it is more than all', said({ totals: { ...totals, now: 50 } })],
  ])('says nothing %s', (_, sentence) => {
    expect(sentence).toBeUndefined();
  });
});
