import type { components } from '@almanac/backstage-plugin-insights-common';
import { exclusionsWithin } from '../model/sla/exclusionsWithin';
import { formatAmount, type Money } from '../model/sla/Money';
import type { PeriodStanding } from '../model/sla/periodStanding';
import type { AgreementVersion, SlaPeriod } from '../model/sla/slaPeriods';
import { slaWorking } from '../model/sla/slaWorking';
import { settlesAt } from '../model/sla/settlesAt';
import { standingInWords } from '../model/sla/standingInWords';
import { instantOf } from '../model/window/instantOf';
import { inputOf, versionInWords } from '../presenters/presentResult';
import type { EvaluatedPeriod } from './SlaEvaluator';
import type { SettledPeriod } from './SettledPeriodsStore';

type Schemas = components['schemas'];

/** Since when there are both the agreement and the SLO that a period is evaluated by; seconds since 1970. */
export function knownSinceSeconds(
  { slo }: Pick<EvaluatedPeriod, 'slo'>,
  [first]: readonly AgreementVersion[],
): number {
  const instants = [slo.validFrom, first.validFrom].map(Date.parse);
  return Math.max(...instants) / 1_000;
}

/** A period that is not final, as the API gives it. What was not promised costs nothing. */
export function presentPeriod(
  { standing, slo, ...period }: EvaluatedPeriod,
  versions: readonly AgreementVersion[],
): Schemas['SlaPeriod'] {
  const { endSeconds } = period.span;
  const from = settlesAt({
    endSeconds,
    knownSinceSeconds: knownSinceSeconds({ slo }, versions),
  });
  return {
    ...presentStanding(standing, period),
    settlesAt: standing.isOver ? instantOf(from) : null,
    settledAt: null,
  };
}

/** The same with its working and what it was evaluated by. */
export function presentPeriodWithWorking(
  period: EvaluatedPeriod,
  versions: readonly AgreementVersion[],
  computedAt: string,
): SettledPeriod {
  const { slo, span, agreement } = period;
  return {
    ...presentPeriod(period, versions),
    working: workingOf(period, versions, computedAt),
    evaluatedBy: { slo: slo.name, version: slo.version, digest: slo.digest },
    exclusions: exclusionsWithin(agreement.exclusions, span),
  };
}

/** Money as the API gives it. */
export function presentMoney(money: Money): Schemas['SlaMoney'] {
  return { amount: formatAmount(money), currency: money.currency };
}

function presentStanding(
  standing: PeriodStanding,
  { version: { version, agreement }, isPromised }: Omit<SlaPeriod, 'span'>,
): Omit<Schemas['SlaPeriod'], 'settlesAt' | 'settledAt'> {
  const { period, counted, headroom } = standing;
  const credit = isPromised ? standing.credit : null;
  return {
    start: instantOf(period.startSeconds),
    end: instantOf(period.endSeconds),
    isOver: standing.isOver,
    ...{ isPromised, version, target: agreement.target },
    state: standing.state,
    stateInWords: standingInWords(standing, agreement),
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

function workingOf(
  { standing, version, result, slo, agreement }: EvaluatedPeriod,
  versions: readonly AgreementVersion[],
  computedAt: string,
): Schemas['Working'] {
  const latest = versions[versions.length - 1];
  const excluded =
    latest.version === version.version
      ? ''
      : ` with the exclusions of version ${latest.version}`;
  return slaWorking({
    ...{ agreement, standing, computedAt },
    input: inputOf(result),
    definitionVersion: `agreement ${
      version.version
    }${excluded}; SLO ${versionInWords(slo)}`,
    sliceSeconds: result.counted.sliceSeconds,
  });
}
