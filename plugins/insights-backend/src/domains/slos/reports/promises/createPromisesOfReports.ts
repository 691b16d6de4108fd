import type { Knex } from 'knex';
import type { Clock } from '../../../../platform/Clock';
import type { SloEvaluator } from '../../evaluation/SloEvaluator';
import type { SliSources } from '../../series/SliSources';
import type { ServiceCatalog } from '../../services/ServiceCatalog';
import { DatabaseAgreementsStore } from '../../slas/DatabaseAgreementsStore';
import { DatabaseSettledPeriods } from '../../slas/DatabaseSettledPeriods';
import { EvaluableSlas, type SlosInUse } from '../../slas/EvaluableSlas';
import { HeldSlos } from '../../slas/HeldSlos';
import { DatabaseReportDefinitions } from '../DatabaseReportDefinitions';
import { DatabasePromiseHistory } from './DatabasePromiseHistory';
import { PromiseJudge } from './PromiseJudge';
import { Promises } from './Promises';
import { PromisesAgain } from './PromisesAgain';

/** Wires what reports tell of promises. */
export function createPromisesOfReports(options: {
  readonly database: Knex;
  readonly evaluator: SloEvaluator;
  readonly known: SlosInUse;
  readonly sources: SliSources;
  readonly services: ServiceCatalog;
  readonly clock: Clock;
}): { readonly promises: Promises; readonly promisesAgain: PromisesAgain } {
  const { database, known } = options;
  const store = new DatabaseAgreementsStore(database);
  const history = new DatabasePromiseHistory(database);
  const held = new HeldSlos(new DatabaseReportDefinitions(database));
  const settled = new DatabaseSettledPeriods(database);
  const judge = new PromiseJudge({ ...options, held });
  const evaluable = new EvaluableSlas({ store, settled, known });
  return {
    promises: new Promises({
      ...{ ...options, store, history, evaluable, held, judge },
    }),
    promisesAgain: new PromisesAgain({ store, history, judge }),
  };
}
