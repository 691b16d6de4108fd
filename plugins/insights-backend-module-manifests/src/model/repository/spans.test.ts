import fc from 'fast-check';
import { withStateFrom, type Span } from './spans';
import { changedSince, withReading } from './RepositoryFacts';

/** States week by week, undefined where the repository does not have it. */
const states = fc.array(
  fc.option(fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }), {
    nil: undefined,
  }),
  { maxLength: 12 },
);

const some = states.filter(list => list.length > 0);

const told = (list: readonly (number | null | undefined)[], from = 0) =>
  list.reduce<Span[]>(
    (spans, major, week) => withStateFrom(spans, from + week, major),
    [],
  );

const stateAt = (spans: readonly Span[], week: number) =>
  spans.find(({ from, until }) => from <= week && week < (until ?? Infinity))
    ?.major;

it('spans say what each week was told, in order and without overlap', () => {
  fc.assert(
    fc.property(states, list => {
      const spans = told(list);
      expect(list.map((_, week) => stateAt(spans, week))).toEqual(list);
      spans.slice(1).forEach((span, i) => {
        expect(span.from).toBeGreaterThanOrEqual(spans[i].until ?? Infinity);
      });
    }),
  );
});

it('what is told later of a week takes the place of what was told before', () => {
  fc.assert(
    fc.property(states, some, fc.nat({ max: 12 }), (list, other, week) => {
      const at = Math.min(week, list.length);
      const again = other.reduce<Span[]>(
        (spans, major, i) => withStateFrom(spans, at + i, major),
        told(list),
      );
      const whole = [...list.slice(0, at), ...other];
      expect(again).toEqual(told(whole));
    }),
  );
});

it('tells the first week in which two readings differ', () => {
  const jsonOf = (list: Parameters<typeof told>[0]) => ({
    'npm a': told(list).map(
      ({ major, from, until }): [number | null, number, number | null] => [
        ...([major, from, until] as const),
      ],
    ),
  });
  fc.assert(
    fc.property(states, states, (a, b) => {
      const facts = { head: 'a', firstWeek: 0, spans: jsonOf(a) };
      const readings = withReading(undefined, facts);
      const next = { head: 'b', firstWeek: 0, spans: jsonOf(b) };
      const before = {
        ...{ ...facts, readings, format: 1 as const, rules: '', through: 0 },
        ...{ faults: [], pastFaults: 0, unread: 0, leftOut: 0 },
        ...{ commits: 1, files: 1 },
      };
      const changed = { readings: withReading(before, next), firstWeek: 0 };
      const [x, y] = [told(a), told(b)];
      // The state of the last week holds on.
      const weeks = [...Array(Math.max(a.length, b.length)).keys()];
      const first = weeks.find(week => stateAt(x, week) !== stateAt(y, week));
      expect(changedSince(changed, 'a')).toBe(first ?? Infinity);
      expect(changedSince(changed, 'b')).toBe(Infinity);
      expect(changedSince(changed, 'unknown')).toBe(0);
    }),
  );
});
