import type { components } from '@almanac/backstage-plugin-insights-common';
import { exclusionsWithin } from '../model/sla/exclusionsWithin';
import { formatAmount } from '../model/sla/Money';
import type { PeriodState } from '../model/sla/SlaState';
import { inPercent } from '../model/words/inPercent';
import { percentBeside } from '../model/words/percentBeside';
import { presentMoney } from './presentPeriod';
import type { EvaluableSla } from './planPeriods';
import type { SettledPeriod } from './SettledPeriodsStore';
import type { SlaEvaluator } from './SlaEvaluator';

type WouldBe = components['schemas']['SlaPeriodWithWorking']['wouldNowBe'];

const STATES = {
  broken: 'broken',
  atRisk: 'kept',
  kept: 'kept',
  undecided: 'undecided',
  noData: 'without counts',
} as const satisfies Record<PeriodState, string>;

/** What a final period would be with the exclusions as they are now; null where they are what they were. */
export async function wouldNowBe(
  settled: SettledPeriod,
  { kept, versions }: EvaluableSla,
  evaluator: SlaEvaluator,
): Promise<WouldBe> {
  const now = exclusionsWithin(kept.agreement.exclusions, {
    startSeconds: Date.parse(settled.start) / 1_000,
    endSeconds: Date.parse(settled.end) / 1_000,
  });
  if (JSON.stringify(now) === JSON.stringify(settled.exclusions)) return null;
  const held = versions.find(({ version }) => version === settled.version);
  const agreement = held && { ...held.agreement, exclusions: now };
  const standing = agreement && (await evaluator.again(settled, agreement));
  const changed =
    'Exclusions were changed after the period was settled, which stays as it is.';
  if (!agreement || !standing) {
    return {
      inWords: `${changed} What it would be now cannot be told: its counts or definitions are gone.`,
      ...{ state: 'noData', sli: null, credit: null },
    };
  }
  const { state, sli } = standing;
  const credit = settled.isPromised ? standing.credit : null;
  const reached =
    sli === null
      ? 'nothing is counted'
      : `${percentBeside(sli, agreement.target)} of ${inPercent(
          agreement.target,
        )} promised`;
  const costs = credit
    ? `, with a credit of ${credit.due.currency} ${formatAmount(credit.due)}`
    : '';
  return {
    inWords: `${changed} It would be ${STATES[state]} now: ${reached}${costs}.`,
    ...{ state, sli, credit: credit && presentMoney(credit.due) },
  };
}
