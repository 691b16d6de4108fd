import type {
  CollectedCard,
  CollectedRegistry,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import type { WriteFence } from '../../../platform/WriteFence';
import type { ModelKey } from '../model/record/ModelKey';

/** Models and versions, counted. */
export interface ModelTotals {
  readonly models: number;
  readonly modelVersions: number;
}

/** What became of a batch. */
export interface RegistryIngestReport {
  /** Models of which something changed. */
  readonly changedModels: number;
  /** Models and versions that are new, or of which the registry says something else than before. */
  readonly written: ModelTotals;
  /** Models and versions that came again as they were. */
  readonly unchanged: number;
  /** What could not be kept as it came. */
  readonly problems: readonly CollectionProblem[];
}

/** Cards of a model that another source than its registry has. */
export interface ForeignCards extends ModelKey {
  /** Of one version; of the model as a whole when left out. */
  readonly version?: string;
  readonly cards: readonly CollectedCard[];
  /** Cards that the collector brought for it before, and that are not among these, stay: one could not be read this time. */
  readonly keepsOthers?: boolean;
}

/** Keeps what collectors bring of models. The same batch twice, or from two replicas at once, leaves the same state. */
export interface RegistryIngest {
  /**
   * Keeps a batch of a registry.
   *
   * @param registryId - id of its collector
   * @param readSince - start of the run that read it: what people moved since then is newer than the batch
   * @param fence - each transaction passes it before it writes
   */
  ingest(
    registryId: string,
    batch: CollectedRegistry,
    readSince: Date,
    fence?: WriteFence,
  ): Promise<RegistryIngestReport>;

  /**
   * Replaces all cards that a collector ever brought for models of other registries. What names an unknown model becomes a
   * problem.
   */
  replaceForeignCards(
    collectorId: string,
    cards: readonly ForeignCards[],
  ): Promise<RegistryIngestReport>;

  /** What is here, without what registries lost. By registry; one that has none has no entry. Versions of the last seconds may not be counted yet. */
  totals(): Promise<ReadonlyMap<string, ModelTotals>>;
}
