import type { Collected } from '@almanac/backstage-plugin-insights-node';
import type { RegistryIngest } from '../domains/models';
import type { IngestReport, SignalsService } from '../domains/signals';
import type { CollectionRun } from './model/CollectionRun';

/**
 * Has each domain keep its part of a batch. What is cut off between two of them comes again, and is harmless twice.
 *
 * @returns what became of all parts
 */
export async function keepParts(
  {
    signals,
    models,
  }: {
    readonly signals: Pick<SignalsService, 'ingest'>;
    readonly models: Pick<RegistryIngest, 'ingest'>;
  },
  { collectorId, startedAt }: Pick<CollectionRun, 'collectorId' | 'startedAt'>,
  batch: Collected,
): Promise<IngestReport> {
  const report = await signals.ingest(collectorId, batch);
  if (!batch.registry) return report;
  const kept = await models.ingest(collectorId, batch.registry, startedAt);
  return {
    ...report,
    unchanged: report.unchanged + kept.unchanged,
    problems: [...report.problems, ...kept.problems],
  };
}
