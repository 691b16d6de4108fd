import fc from 'fast-check';
import { nextAlertState, type AlertState } from './nextAlertState';
import { patienceOf, type AlertPatience } from './patience';

const NEVER: AlertState = { phase: 'inactive' };

/** An evaluation: seconds since 1970, and whether the condition holds. */
type Look = readonly [nowSeconds: number, holds: boolean | undefined];

function live(looks: readonly Look[], patience: AlertPatience): AlertState[] {
  let state = NEVER;
  return looks.map(([now, holds]) => {
    state = nextAlertState(state, holds, now, patience);
    return state;
  });
}

describe('the life of an alert', () => {
  const patience = { pendingSeconds: 120, clearSeconds: 300 };
  /** Evaluates once a minute; `?` is a minute without data. */
  const phases = (marks: string) =>
    live(
      [...marks].map(
        (mark, minute): Look => [
          minute * 60,
          mark === '?' ? undefined : mark === '#',
        ],
      ),
      patience,
    )
      .map(({ phase }) => phase[0])
      .join('');

  it.each([
    ['fires once it has held long enough', '.###..', 'ippfff'],
    ['forgets a condition that does not last', '.#.#.', 'ipipi'],
    ['does not flap', '####.#.#', 'ppffffff'],
    ['resolves after five quiet minutes', '###.......', 'ppffffffri'],
    ['can begin anew when it is resolved', '###......####', 'ppffffffrppff'],
    ['stays where it is while nothing is known', '##?##?...', 'pppffffff'],
    ['does not count silence before quiet', '###??????.....', 'ppffffffffffff'],
  ])('%s', (_, marks, expected) => {
    expect(phases(marks)).toBe(expected);
  });

  it('stays as it is when the clock goes back', () => {
    const firing: AlertState = { phase: 'firing', sinceSeconds: 600 };
    expect(nextAlertState(firing, false, 300, patience)).toBe(firing);
  });

  it('fires at once where nothing is waited for', () => {
    const hasty = { pendingSeconds: 0, clearSeconds: 300 };
    const state = nextAlertState(NEVER, true, 60, hasty);
    expect(state).toEqual({ phase: 'firing', sinceSeconds: 60 });
  });
});

describe('the patience of an alert', () => {
  it.each([
    ['a page of a bucket', 'page', 300, 240, 840],
    ['a ticket of a quarter of an hour', 'ticket', 900, 840, 1_740],
    ['an alert that waits for nothing', 'page', 0, 0, 840],
  ] as const)(
    'of %s leaves a minute to be early',
    (_, severity, after, ...is) => {
      const { pendingSeconds, clearSeconds } = patienceOf({
        ...{ severity, afterSeconds: after },
      });
      expect([pendingSeconds, clearSeconds]).toEqual(is);
    },
  );
});

describe.each([
  ['page', 300],
  ['ticket', 900],
] as const)('any life of a %s', (severity, afterSeconds) => {
  const patience = patienceOf({ severity, afterSeconds });
  /** Runs of evaluations alike; rounds come each minute, some are late by far. */
  const run = fc.tuple(
    fc.constantFrom(true, false, undefined),
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 30, max: 360 }) },
        { weight: 1, arbitrary: fc.integer({ min: 360, max: 1_800 }) },
      ),
      { minLength: 1, maxLength: 12 },
    ),
  );
  const looks = fc.array(run, { size: '+1', maxLength: 40 }).map(runs => {
    let now = 0;
    return runs.flatMap(([holds, steps]) =>
      steps.map((seconds): Look => {
        now += seconds;
        return [now, holds];
      }),
    );
  });

  it('fires only when all that is known held, for as long as it waits', () => {
    fc.assert(
      fc.property(looks, given => {
        live(given, patience).forEach((state, index, all) => {
          const before = all[index - 1] ?? NEVER;
          if (state.phase !== 'firing' || before.phase === 'firing') return;
          const since = before.phase === 'pending' ? before.sinceSeconds : NaN;
          expect(given[index][1]).toBe(true);
          expect(given[index][0] - since).toBeGreaterThanOrEqual(
            patience.pendingSeconds,
          );
          const meanwhile = given.filter(
            ([at]) => at >= since && at <= given[index][0],
          );
          expect(meanwhile.map(([, holds]) => holds)).not.toContain(false);
        });
      }),
    );
  });

  it('is the same whether or not there are evaluations without data', () => {
    fc.assert(
      fc.property(looks, given => {
        const known = given.filter(([, holds]) => holds !== undefined);
        expect(live(given, patience).at(-1) ?? NEVER).toEqual(
          live(known, patience).at(-1) ?? NEVER,
        );
      }),
    );
  });

  it('resolves only when all that is known was quiet for the clear time', () => {
    fc.assert(
      fc.property(looks, given => {
        live(given, patience).forEach((state, index, all) => {
          if (state.phase !== 'resolved' || all[index - 1] === state) return;
          const lastHeld = given
            .slice(0, index)
            .filter(([, holds]) => holds)
            .at(-1);
          const firstQuiet = given.find(
            ([at, holds]) => holds === false && at > (lastHeld?.[0] ?? NaN),
          );
          expect(
            given[index][0] - (firstQuiet?.[0] ?? NaN),
          ).toBeGreaterThanOrEqual(patience.clearSeconds);
        });
      }),
    );
  });

  it('comes to each of its phases', () => {
    const seen = fc
      .sample(looks, { numRuns: 100, seed: 1 })
      .flatMap(given => live(given, patience).map(({ phase }) => phase));
    expect([...new Set(seen)].sort()).toEqual([
      'firing',
      'inactive',
      'pending',
      'resolved',
    ]);
  });

  it('does not fire twice within the clear time and the wait after it', () => {
    fc.assert(
      fc.property(looks, given => {
        const fired = live(given, patience).flatMap(state =>
          state.phase === 'firing' ? [state.sinceSeconds] : [],
        );
        const moments = [...new Set(fired)];
        moments.slice(1).forEach((at, index) => {
          expect(at - moments[index]).toBeGreaterThan(
            patience.clearSeconds + patience.pendingSeconds,
          );
        });
      }),
    );
  });
});
