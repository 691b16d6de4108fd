import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import type { SloEvaluator } from '../evaluation/SloEvaluator';
import { DatabaseReportDefinitions } from '../reports/DatabaseReportDefinitions';
import type { SeriesStore } from '../series/SeriesStore';
import type { SliSources } from '../series/SliSources';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { AgreementFilesSync } from './AgreementFilesSync';
import { AgreementsService } from './AgreementsService';
import { DatabaseAgreementsStore } from './DatabaseAgreementsStore';
import { DatabaseSettledPeriods } from './DatabaseSettledPeriods';
import { DatabaseSlaStatesStore } from './DatabaseSlaStatesStore';
import { EvaluableSlas, type SlosInUse } from './EvaluableSlas';
import { HeldSlos } from './HeldSlos';
import { SlaEvaluator } from './SlaEvaluator';
import { SlaRounds } from './SlaRounds';
import { SlaStandings } from './SlaStandings';
import { SlaSummaries } from './SlaSummaries';
import { createSlasRoutes, type SlasOperations } from './slasRoutes';

/** Files are small and near. */
const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 5 };

/** What agreements are built from. */
export interface CreateSlasOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly known: SlosInUse;
  readonly evaluator: SloEvaluator;
  readonly series: SeriesStore;
  readonly sources: Pick<SliSources, 'isExample'>;
  readonly services: ServiceCatalog;
  readonly settings: {
    /** Files and directories, relative to the directory that the backend runs in. */
    readonly files: readonly string[];
  };
}

/** Service level agreements, wired. */
export interface SlasParts {
  readonly routes: OperationHandlers<SlasOperations>;
  /** One round over all agreements; whoever evaluates SLOs calls it afterwards. */
  evaluate(signal: AbortSignal): Promise<void>;
  /** Reads the files once. */
  sync(): Promise<void>;
  /** Reads the files now and every minute. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires agreements; nothing runs before `start`. */
export function createSlas(options: CreateSlasOptions): SlasParts {
  const { database, clock, logger, settings } = options;
  const store = new DatabaseAgreementsStore(database);
  const states = new DatabaseSlaStatesStore(database);
  const agreements = new AgreementsService({ store, clock });
  const files = new AgreementFilesSync({
    paths: settings.files,
    ...{ store, clock, logger },
  });
  const settled = new DatabaseSettledPeriods(database);
  const evaluation = {
    agreements,
    evaluable: new EvaluableSlas({ ...options, store, settled }),
    evaluator: new SlaEvaluator({
      evaluator: options.evaluator,
      held: new HeldSlos(new DatabaseReportDefinitions(database)),
      clock,
    }),
    summaries: new SlaSummaries(options),
  };
  const rounds = new SlaRounds({
    ...{ ...options, states, settled },
    ...evaluation,
  });
  return {
    routes: createSlasRoutes({
      ...{ agreements, states },
      standings: new SlaStandings({ ...evaluation, clock }),
      faults: () => files.faults(),
    }),
    evaluate: signal => rounds.evaluate(signal),
    sync: () => files.sync(),
    async start(scheduler) {
      await scheduler.scheduleTask({
        id: 'insights-slas',
        // Each replica reads its own files, and tells of their faults.
        scope: 'local',
        frequency: EVERY,
        timeout: TIMEOUT,
        fn: () => files.sync(),
      });
    },
    stop: () => files.stop(),
  };
}
