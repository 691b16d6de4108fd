import { isSettledAt } from '../model/sla/settlesAt';
import { knownSinceSeconds, presentPeriodWithWorking } from './presentPeriod';
import type { Settling } from './SettledPeriodsStore';
import type { SlaResult } from './SlaEvaluator';

/** Periods of one agreement that become final in one round, at most; the others follow in the next. */
const MOST_SETTLED = 31;

/** The periods of an agreement that become final now, the oldest first: none before those that it follows. */
export function settlingOf(
  { kept, versions, past }: SlaResult,
  { nowSeconds, at }: { readonly nowSeconds: number; readonly at: string },
): Settling {
  const oldestFirst = [...past].reverse();
  const firstOpen = oldestFirst.findIndex(
    ({ standing, result, slo }) =>
      !standing.isOver ||
      !isSettledAt(
        {
          endSeconds: standing.period.endSeconds,
          knownSinceSeconds: knownSinceSeconds({ slo }, versions),
          collectedUntilSeconds:
            result.collected?.collectedUntilSeconds ?? null,
        },
        nowSeconds,
      ),
  );
  const due = firstOpen < 0 ? oldestFirst : oldestFirst.slice(0, firstOpen);
  return {
    id: kept.agreement.id,
    revision: kept.revision,
    periods: due.slice(0, MOST_SETTLED).map(period => ({
      ...presentPeriodWithWorking(period, versions, at),
      settlesAt: null,
      settledAt: at,
    })),
  };
}
