import fc from 'fast-check';
import type { Verdict } from '../../trends';
import { anyVerdict, policyOf, WORDS } from './__testUtils__/ringSamples';
import { replayRings } from './replayRings';
import { ringCounterfactuals } from './ringCounterfactuals';
import { ringReasons } from './ringReasons';
import type { RingSeries } from './RingSeries';

/** A series whose verdicts are these: R for rising, E for emerging, s for steady, f for falling. */
function told(verdicts: string): RingSeries {
  const words: Record<string, Verdict> = {
    ...{ R: 'rising', E: 'emerging', s: 'steady', f: 'falling' },
  };
  return {
    values: new Float64Array(verdicts.length).fill(0.3),
    verdictAt: at => words[verdicts[at]],
  };
}

const growing = (verdictPeriods?: number) => ({
  ...policyOf([{ verdict: ['rising', 'emerging'] }]),
  verdictPeriods,
});
const ringsOf = (verdicts: string, periods?: number) =>
  [...replayRings(growing(periods), told(verdicts), 0).rings].join('');

describe('a ring that hangs on the verdict', () => {
  it.each([
    ['flickers where one verdict is enough', 'sRssRsRR', 1, '10110100'],
    ['is not moved by blips', 'sRssRsRR', 3, '11111111'],
    [
      'is come to after three in a row, as a rule',
      'ssRRRR',
      undefined,
      '111100',
    ],
    ['is left after three in a row', 'RRRsRssRsssR', 3, '000000000011'],
    ['takes one of its verdicts for the other', 'ssRERE', 3, '111100'],
    [
      'is had at once by what is new, for want of others',
      'RsRsss',
      3,
      '000001',
    ],
  ])('%s', (_, verdicts, periods, rings) => {
    expect(ringsOf(verdicts, periods)).toBe(rings);
  });

  it.each([
    ['is not held by a verdict that only passed', 'sRssss', '000111'],
    ['is held by one that had been there for long enough', 'RRRRss', '000000'],
    [
      'is not held by one that was over before the level fell',
      'RRRsss',
      '000111',
    ],
    [
      'is left where a verdict that passed comes at the end',
      'ssRRss',
      '000111',
    ],
  ])('that was had by the level %s', (_, verdicts, rings) => {
    const policy = {
      ...policyOf([{ any: [{ atLeast: 0.9 }, { verdict: ['rising'] }] }]),
      verdictPeriods: 3,
    };
    const values = Float64Array.of(0.95, 0.95, 0.95, 0.3, 0.3, 0.3);
    const { verdictAt } = told(verdicts);
    const replay = replayRings(policy, { values, verdictAt }, 0);
    expect([...replay.rings].join('')).toBe(rings);
  });

  it('looks back before the first period that is replayed', () => {
    const { rings } = replayRings(growing(3), told('sssRRR'), 4);
    expect([...rings]).toEqual([1, 0]);
  });

  it('moves no more often than once in as many periods', () => {
    fc.assert(
      fc.property(
        fc.array(anyVerdict, { minLength: 10, maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (verdicts, periods) => {
          const values = new Float64Array(verdicts.length).fill(0.3);
          const series = { values, verdictAt: (at: number) => verdicts[at] };
          const { rings } = replayRings(growing(periods), series, 0);
          const moves = [...rings.keys()].filter(
            at => at > periods && rings[at] !== rings[at - 1],
          );
          moves
            .slice(1)
            .forEach((at, index) =>
              expect(at - moves[index]).toBeGreaterThanOrEqual(periods),
            );
        },
      ),
    );
  });

  const explained = (verdicts: string) => {
    const series = told(verdicts);
    const last = verdicts.length - 1;
    const policy = growing();
    const { place } = replayRings(policy, series, 0);
    const of = [policy, place!, series, last, WORDS] as const;
    return {
      reason: ringReasons(...of)[0],
      texts: ringCounterfactuals(...of).map(({ text }) => text),
    };
  };

  it.each([
    [
      'what has not begun',
      'sss',
      'rising or emerging for 3 months',
      ['steady', 'rising or emerging', false],
      'Would be R0 after 3 months with the trend rising or emerging.',
    ],
    [
      'what has not held for long enough',
      'sssR',
      'rising or emerging for 3 months',
      [1, 3, false],
      'Would be R0 after 2 months more with the trend rising or emerging.',
    ],
    [
      'what is there',
      'RRR',
      'rising or emerging, or within the last 3 months',
      ['rising', 'rising or emerging', true],
      'Would be R1 if the trend were no longer rising or emerging for 3 months.',
    ],
    [
      'what still counts',
      'RRRs',
      'rising or emerging, or within the last 3 months',
      ['steady', 'rising or emerging', true],
      'Would be R1 if the trend were other than rising or emerging for 2 months more.',
    ],
  ])('says of %s how long it takes', (_, verdicts, text, found, what) => {
    const { reason, texts } = explained(verdicts);
    const { actual, threshold, met } = reason;
    expect(reason.text).toBe(text);
    expect([actual, threshold, met]).toEqual(found);
    expect(texts).toEqual([what]);
  });
});
