import fc from 'fast-check';
import { judgeOrder, type MeasuredValue } from './judgeOrder';

const value = (
  topicId: string,
  at: number | null,
  low: number | null = at,
  high: number | null = at,
): MeasuredValue => ({ topicId, value: at, low, high });

describe('judgeOrder', () => {
  it('names the leader where its interval lies above all others', () => {
    const order = judgeOrder([
      value('a', 2, 1, 3),
      value('b', 9, 7, 11),
      value('c', 4, 2, 6),
    ]);
    expect(order.ranked.map(({ topicId }) => topicId)).toEqual(['b', 'c', 'a']);
    expect(order.leader).toBe('b');
    expect(order.unclear).toEqual([['c', 'a']]);
  });

  it.each<[string, MeasuredValue[]]>([
    ['overlap', [value('a', 5, 3, 7), value('b', 8, 6, 10)]],
    ['touch', [value('a', 5, 3, 7), value('b', 8, 7, 9)]],
    ['are not known', [value('a', 5, null, null), value('b', 8, 8, 8)]],
    ['are equal points', [value('a', 0), value('b', 0)]],
  ])('names nobody where intervals %s', (_, values) => {
    const order = judgeOrder(values);
    expect(order.leader).toBeNull();
    expect(order.unclear).toHaveLength(1);
  });

  it('tells recorded values apart that are not equal', () => {
    const recorded = (topicId: string, at: number) =>
      value(topicId, at, null, null);
    const differ = judgeOrder([recorded('a', 1), recorded('b', 2)], true);
    expect(differ).toMatchObject({ leader: 'b', unclear: [] });
    const equal = judgeOrder([recorded('a', 2), recorded('b', 2)], true);
    expect(equal).toMatchObject({ leader: null, unclear: [['a', 'b']] });
  });

  it('has no leader among one, and leaves out who has no value', () => {
    const order = judgeOrder([value('a', 1), value('b', null)]);
    expect(order).toMatchObject({ leader: null, unclear: [] });
    expect(order.ranked).toHaveLength(1);
  });

  it('never names one whose interval another reaches', () => {
    const interval = fc
      .tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.nat(5), fc.nat(5))
      .map(([at, below, above]) => ({ at, low: at - below, high: at + above }));
    fc.assert(
      fc.property(
        fc.array(interval, { minLength: 2, maxLength: 5 }),
        intervals => {
          const values = intervals.map(({ at, low, high }, place) =>
            value(`t${place}`, at, low, high),
          );
          const { leader } = judgeOrder(values);
          const led = values.find(({ topicId }) => topicId === leader);
          const others = values.filter(({ topicId }) => topicId !== leader);
          expect(
            led === undefined ||
              others.every(({ high }) => (high ?? 0) < (led.low ?? 0)),
          ).toBe(true);
        },
      ),
    );
  });
});
