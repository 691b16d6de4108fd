import fc from 'fast-check';
import { actionAfter } from './actionAfter';
import { decideAction, decisionsFor, type Decision } from './decideAction';
import type { RuleVerdict } from './judgeRule';
import { openStanding } from './openStanding';
import { isOverdue, needsWork, type ActionStanding } from './PolicyAction';
import { urgencyOf } from './urgencyOf';

const DAY = 86_400;
const START = 1_795_000_000;
const OPEN = openStanding(3 * DAY, START);

/** What happens to an action: a decision, or what an evaluation says. */
type Step =
  | { readonly after: number; readonly decision: Decision['kind'] }
  | { readonly after: number; readonly verdict: RuleVerdict };

/** Every standing from the first on; what is not allowed leaves it as it is. */
function lived(steps: readonly Step[]): {
  readonly now: number;
  readonly standing: ActionStanding;
}[] {
  let standing = OPEN;
  let now = START;
  return steps.map(step => {
    now += step.after;
    if ('verdict' in step) {
      standing = actionAfter(standing, step.verdict, now)?.standing ?? standing;
    } else {
      const decision: Decision =
        step.decision === 'except'
          ? { kind: 'except', untilSeconds: now + DAY }
          : { kind: step.decision };
      standing = decideAction(standing, decision, now) ?? standing;
    }
    return { now, standing };
  });
}

const DECISIONS = ['acknowledge', 'complete', 'except', 'reopen'] as const;
const VERDICTS = ['holds', 'between', 'unknown', 'clear'] as const;

/** States by words: `a` acknowledge, `c` complete, `e` except for a day, `r` reopen; `#` a day later it holds, `.` it is clear, `?` unknown. */
function states(marks: string): string {
  const steps = [...marks].map((mark): Step => {
    switch (mark) {
      case '#':
        return { after: DAY, verdict: 'holds' };
      case '.':
        return { after: DAY, verdict: 'clear' };
      case '?':
        return { after: DAY, verdict: 'unknown' };
      default: {
        const kind = DECISIONS.find(one => one.startsWith(mark));
        if (!kind) throw new Error(`Nothing is meant by ${mark}`);
        return { after: 60, decision: kind };
      }
    }
  });
  return lived(steps)
    .map(({ standing }) => standing.state)
    .join(' ');
}

describe('the life of an action', () => {
  it.each([
    ['is acknowledged and done', 'ac', 'acknowledged done'],
    ['is cleared when its rule no longer holds', '#.', 'open cleared'],
    ['is done only once', 'cc', 'done done'],
    ['stays done while its rule holds', 'c##', 'done done done'],
    ['is done also when it is cleared later', 'c.', 'done done'],
    ['is open again when an exception ends', 'e#', 'excepted open'],
    ['is open again also while nothing is known', 'e?', 'excepted open'],
    ['is cleared within an exception', 'e.', 'excepted cleared'],
    ['can be taken back', 'arcr', 'acknowledged open done open'],
    ['cannot be changed once it is cleared', '.acer', 'cleared '.repeat(5)],
    ['cannot be taken back when it is over', 'c.r', 'done done done'],
    ['is not acknowledged twice', 'aa', 'acknowledged acknowledged'],
  ])('%s', (_, marks, expected) => {
    expect(states(marks)).toBe(expected.trim());
  });

  it('gives the whole time again after an exception, none after an acknowledgement', () => {
    const [acknowledged, open] = lived([
      { after: DAY, decision: 'acknowledge' },
      { after: DAY, decision: 'reopen' },
    ]);
    expect(acknowledged.standing.dueAtSeconds).toBe(START + 3 * DAY);
    expect(open.standing.dueAtSeconds).toBe(START + 3 * DAY);
    const [, lapsed] = lived([
      { after: DAY, decision: 'except' },
      { after: 2 * DAY, verdict: 'holds' },
    ]);
    expect(lapsed.standing.dueAtSeconds).toBe(START + 6 * DAY);
  });

  it('is overdue from its time on, while somebody is to do something', () => {
    expect(isOverdue(OPEN, START + 3 * DAY)).toBe(false);
    expect(isOverdue(OPEN, START + 3 * DAY + 1)).toBe(true);
    const excepted = { ...OPEN, state: 'excepted' as const };
    expect(isOverdue(excepted, START + 9 * DAY)).toBe(false);
  });

  const steps = fc.array(
    fc.oneof(
      fc.record({
        after: fc.integer({ min: 0, max: 3 * DAY }),
        decision: fc.constantFrom(...DECISIONS),
      }),
      fc.record({
        after: fc.integer({ min: 0, max: 3 * DAY }),
        verdict: fc.constantFrom(...VERDICTS),
      }),
    ),
    { maxLength: 30 },
  );

  it('says the same of itself in every field, whatever happens', () => {
    fc.assert(
      fc.property(steps, taken => {
        for (const { now, standing } of lived(taken)) {
          const { state, closedAtSeconds, clearedAtSeconds } = standing;
          const isClosed = state === 'done' || state === 'cleared';
          expect(closedAtSeconds !== null).toBe(isClosed);
          expect(standing.exceptedUntilSeconds !== null).toBe(
            state === 'excepted',
          );
          const isOver = clearedAtSeconds !== null;
          expect(isOver || state !== 'cleared').toBe(true);
          expect(isClosed || !isOver).toBe(true);
          expect(needsWork(standing) && isClosed).toBe(false);
          expect(closedAtSeconds ?? now).toBeLessThanOrEqual(now);
        }
      }),
    );
  });

  it('ends when it is cleared', () => {
    fc.assert(
      fc.property(steps, taken => {
        const all = lived(taken).map(({ standing }) => standing);
        const end = all.findIndex(one => one.clearedAtSeconds !== null);
        if (end < 0) return;
        expect(new Set(all.slice(end))).toEqual(new Set([all[end]]));
        expect(decisionsFor(all[end])).toEqual([]);
      }),
    );
  });

  it('comes before exceptions and ends as long as there is work', () => {
    fc.assert(
      fc.property(steps, steps, (some, others) => {
        const [a, b] = [some, others].map(
          taken => lived(taken).at(-1)?.standing ?? OPEN,
        );
        fc.pre(needsWork(a) && !needsWork(b));
        expect(urgencyOf(a)).toBeLessThan(urgencyOf(b));
      }),
    );
  });
});
