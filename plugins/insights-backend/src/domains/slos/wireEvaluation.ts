import { createSloAlerts, type WiredSloAlerts } from './alerts';
import type { BucketStore } from './buckets/BucketStore';
import { DatabaseBucketStore } from './buckets/DatabaseBucketStore';
import { oldestCountsOf } from './buckets/oldestCountsOf';
import { createSlosService } from './createSlosService';
import {
  createSloDefinitions,
  presentDefinitionRecord,
  type SloDefinitions,
} from './definitions';
import { DatabaseStatesStore } from './evaluation/DatabaseStatesStore';
import { EvaluationRounds } from './evaluation/EvaluationRounds';
import { SloDetails } from './evaluation/SloDetails';
import { SloEvaluator } from './evaluation/SloEvaluator';
import type { StatesStore } from './evaluation/StatesStore';
import { DatabaseSeriesStore } from './series/DatabaseSeriesStore';
import { PushedCounts } from './series/PushedCounts';
import { SeriesHousekeeping } from './series/SeriesHousekeeping';
import type { SeriesStore } from './series/SeriesStore';
import { SliCollection } from './series/SliCollection';
import { SliSources } from './series/SliSources';
import { SourceOverview } from './series/SourceOverview';
import type { SlosDomainOptions } from './SlosDomainOptions';
import type { SlosService } from './SlosService';

const DAY_SECONDS = 86_400;

/** What SLOs are kept in and evaluated with, which all that goes by them shares. */
export interface WiredEvaluation {
  readonly sources: SliSources;
  readonly series: SeriesStore;
  readonly buckets: BucketStore;
  readonly states: StatesStore;
  readonly definitions: SloDefinitions;
  readonly alerting: WiredSloAlerts;
  readonly evaluator: SloEvaluator;
  readonly rounds: EvaluationRounds;
  readonly collection: SliCollection;
  readonly housekeeping: SeriesHousekeeping;
  readonly pushed: PushedCounts;
  readonly sourceOverview: SourceOverview;
  readonly service: SlosService;
}

/** Wires definitions, counts, evaluation and alerts; nothing runs by itself. */
export function wireEvaluation(options: SlosDomainOptions): WiredEvaluation {
  const { database, clock, logger, services, settings } = options;
  const backfillSeconds = settings.backfillDays * DAY_SECONDS;
  const sources = new SliSources(options.sources, backfillSeconds);
  const series = new DatabaseSeriesStore(database);
  const buckets = new DatabaseBucketStore(database);
  const states = new DatabaseStatesStore(database);
  const definitions = createSloDefinitions({ ...options, sources });
  const alerting = createSloAlerts({
    ...options,
    webhooks: settings.alertWebhooks,
  });
  const { known } = definitions;
  const { watch: alerts } = alerting;
  const evaluator = new SloEvaluator({ buckets, series, clock, sources });
  const counts = { sources, series, buckets, clock, logger };
  const shared = {
    ...{ known, sources, series, evaluator, states, alerts, services, clock },
  };
  const rounds = new EvaluationRounds({ ...shared, logger });
  return {
    ...{ sources, series, buckets, states, definitions },
    ...{ alerting, evaluator, rounds },
    collection: new SliCollection({ ...counts, backfillSeconds }),
    housekeeping: new SeriesHousekeeping(counts),
    sourceOverview: new SourceOverview({
      ...shared,
      oldestCountsOf: source => oldestCountsOf(database, source),
    }),
    pushed: new PushedCounts({ ...counts, known, want: () => rounds.want() }),
    service: createSlosService({
      details: detailsOf(options, definitions, shared),
      faults: () => definitions.faults(),
      ...{ states, series },
    }),
  };
}

function detailsOf(
  { signals, portalUrl }: SlosDomainOptions,
  definitions: SloDefinitions,
  shared: Omit<
    ConstructorParameters<typeof SloDetails>[0],
    'about' | 'signals' | 'portalUrl'
  >,
): SloDetails {
  return new SloDetails({
    ...{ ...shared, signals, portalUrl },
    async about({ name }) {
      const kept = await definitions.service.get(name);
      const { source, warnings } = presentDefinitionRecord(
        kept,
        shared.sources,
      );
      return { source, warnings };
    },
  });
}
