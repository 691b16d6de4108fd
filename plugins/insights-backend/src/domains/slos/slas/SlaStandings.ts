import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { compareWithObjective } from '../model/sla/compareWithObjective';
import { parseMoney, sumsOfMoney, type Money } from '../model/sla/Money';
import type { AgreementsService } from './AgreementsService';
import type { EvaluableSlas } from './EvaluableSlas';
import { presentAgreement, presentAgreementSource } from './presentAgreement';
import { presentMoney, presentPeriodWithWorking } from './presentPeriod';
import type { SlaEvaluator } from './SlaEvaluator';
import type { SlaSummaries } from './SlaSummaries';
import { wouldNowBe } from './wouldNowBe';

type Schemas = components['schemas'];

/** What the evaluation of one agreement works with. */
export interface SlaStandingsOptions {
  readonly agreements: Pick<AgreementsService, 'find'>;
  readonly evaluable: EvaluableSlas;
  readonly evaluator: SlaEvaluator;
  readonly summaries: SlaSummaries;
  readonly clock: Clock;
}

/** Periods that are over, on the page of an agreement. */
const MOST_PAST = 12;

/** Tells how an agreement stands when somebody looks at it. */
export class SlaStandings {
  readonly #options: SlaStandingsOptions;

  constructor(options: SlaStandingsOptions) {
    this.#options = options;
  }

  /** What is final as it was settled, all else evaluated now; of a retired agreement, too. @throws Problem `unknown-sla` */
  async standing(id: string): Promise<Schemas['SlaStanding']> {
    const { agreements, evaluable, evaluator, summaries, clock } =
      this.#options;
    const kept = await agreements.find(id);
    const slos = await evaluable.slos();
    const [sla] = await evaluable.of([kept], slos, MOST_PAST);
    const [result] = await evaluator.evaluate([sla]);
    const computedAt = clock.now().toISOString();
    const { current, past, versions } = result;
    const shown = [...(current ? [current] : []), ...past].slice(
      0,
      MOST_PAST + 1,
    );
    const open = shown.map(period => ({
      ...presentPeriodWithWorking(period, versions, computedAt),
      wouldNowBe: null,
    }));
    const final = await Promise.all(
      sla.settled.map(async settled => ({
        ...settled,
        wouldNowBe: await wouldNowBe(settled, sla, evaluator),
      })),
    );
    const periods = [...open, ...final].slice(0, MOST_PAST + 1);
    return {
      summary: summaries.of(result, computedAt),
      agreement: presentAgreement(kept.agreement),
      source: presentAgreementSource(kept),
      periods,
      creditsDue: sumsOfMoney(periods.flatMap(dueOf)).map(presentMoney),
      comparison:
        result.result &&
        compareWithObjective(kept.agreement, result.result.objective),
    };
  }
}

/** What is due for a period that is over. */
function dueOf({ isOver, credit }: Schemas['SlaPeriod']): Money[] {
  const due = isOver && credit && parseMoney(credit.amount, credit.currency);
  return due ? [due] : [];
}
