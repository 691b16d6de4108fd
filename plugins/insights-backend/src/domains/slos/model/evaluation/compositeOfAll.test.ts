import {
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import type { BudgetingMethod } from '../budget/BudgetingMethod';
import { judgeSlices } from '../budget/judgeSlices';
import { verdictOfComposite } from '../report/verdictOf';
import { compositeStanding } from './compositeStanding';
import { evaluateComposite } from './evaluateComposite';

const DAYS = 7;
const A_DAY = 86_400 / FIVE_MINUTES;
const nowSeconds = MONDAY_SECONDS + DAYS * 86_400;
const window = {
  kind: 'rolling',
  duration: { count: DAYS, unit: 'd' },
} as const;

/** How a composite stands of which one part may fail in 1 of 100, and the other as the target says. */
function standingOf(
  target: number,
  [some, strict]: readonly ((slice: number) => number)[],
  method: BudgetingMethod = 'Occurrences',
) {
  const part = (aim: number, badOf: (slice: number) => number) => ({
    objective: {
      ...{ target: aim, weight: 1, window },
      budgeting: { method, noData: 'exclude' } as const,
    },
    counted: {
      stretches: [judgeSlices(steady(DAYS * A_DAY, badOf), { method })],
      sliceSeconds: FIVE_MINUTES,
      faults: [],
    },
  });
  const budget = evaluateComposite(
    [part(0.99, some), part(target, strict)],
    nowSeconds,
  );
  const evaluation = {
    ...{ coverage: 1, knownPart: 1, lastKnownSeconds: nowSeconds },
    risks: [],
  };
  const healthy = { state: 'healthy', evaluation } as const;
  return compositeStanding(budget, {
    ...{ window, nowSeconds, wasAtRisk: false },
    objectives: [healthy, healthy],
  });
}

const never = () => 0;
const once = (slice: number) => (slice === 100 ? 1 : 0);
const met = { verdict: 'met', reason: null } as const;
const missed = { verdict: 'missed', reason: null } as const;

describe('a composite with a part of which nothing may fail', () => {
  it('is expected to be gone as surely as one with a part of which next to nothing may', () => {
    // Three days at a burn rate of 1.9 spend 81 %, and one more of such, which is likely, the rest.
    const burning = (slice: number) => (slice < 4 * A_DAY ? 0 : 19);
    const [all, nearly] = [1, 0.9999].map(
      target => standingOf(target, [burning, never]).exhaustion,
    );
    expect(nearly.outlook).toBe('expected');
    expect(all).toEqual(nearly);
  });

  it.each(['Occurrences', 'Timeslices', 'RatioTimeslices'] as const)(
    'is healthy by %s while nothing fails, and exhausted with the first failure',
    method => {
      const clean = standingOf(1, [never, never], method);
      expect(clean).toMatchObject({ state: 'healthy', consumed: 0 });
      expect(clean.exhaustion.outlook).toBe('unlikely');
      expect(verdictOfComposite(clean, [met, met])).toBe('met');
      const failed = standingOf(1, [never, once], method);
      expect(failed).toMatchObject({ state: 'exhausted', consumed: null });
      expect(failed.exhaustion).toMatchObject({ outlook: 'gone' });
      expect(verdictOfComposite(failed, [met, missed])).toBe('missed');
    },
  );
});
