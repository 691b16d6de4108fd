import type { components } from '@almanac/backstage-plugin-insights-common';
import { formatAmount, type Money } from '../model/sla/Money';
import type { PeriodStanding } from '../model/sla/periodStanding';
import type { SlaPeriod } from '../model/sla/slaPeriods';
import { standingInWords } from '../model/sla/standingInWords';
import { instantOf } from '../model/window/instantOf';

type Schemas = components['schemas'];

/** A period as the API gives it. What was not promised costs nothing. */
export function presentPeriod(
  standing: PeriodStanding,
  {
    version: { version, agreement },
    isPromised,
  }: Pick<SlaPeriod, 'version' | 'isPromised'>,
): Schemas['SlaPeriod'] {
  const { period, counted, headroom } = standing;
  const credit = isPromised ? standing.credit : null;
  return {
    start: instantOf(period.startSeconds),
    end: instantOf(period.endSeconds),
    isOver: standing.isOver,
    ...{ isPromised, version, target: agreement.target },
    state: standing.state,
    stateInWords: standingInWords(standing, agreement.target),
    sli: standing.sli,
    coverage: standing.coverage,
    units: counted.total,
    badUnits: counted.badUnits,
    excludedSeconds: counted.excludedSeconds,
    excludedUnits: counted.excludedUnits,
    headroom: headroom.ratio,
    unitsLeft: headroom.units,
    shareLeft: headroom.share,
    outageMinutesLeft: headroom.outageMinutes,
    projectedSli: standing.projection?.sli ?? null,
    creditPercent: credit?.percent ?? null,
    credit: credit && presentMoney(credit.due),
  };
}

/** Money as the API gives it. */
export function presentMoney(money: Money): Schemas['SlaMoney'] {
  return { amount: formatAmount(money), currency: money.currency };
}
