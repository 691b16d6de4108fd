import type { Collected } from '@almanac/backstage-plugin-insights-node';
import type { RegistryIngest } from '../domains/models';
import type { IngestReport, SignalsService } from '../domains/signals';
import type { TouchedDomain } from '../domains/touched';
import type { WriteFence } from '../platform/WriteFence';
import type { CollectionRun, RunWritten } from './model/CollectionRun';

/** What became of all parts of a batch. */
export interface KeptParts extends Omit<IngestReport, 'written'> {
  readonly written: RunWritten;
}

/**
 * Has each domain keep its part of a batch. What is cut off between two of them comes again, and is harmless twice.
 *
 * @param fence - each of their transactions passes it before it writes
 * @returns what became of all parts
 */
export async function keepParts(
  {
    signals,
    models,
    touched,
  }: {
    readonly signals: Pick<SignalsService, 'ingest'>;
    readonly models: Pick<RegistryIngest, 'ingest'>;
    readonly touched: Pick<TouchedDomain, 'ingest'>;
  },
  { collectorId, startedAt }: Pick<CollectionRun, 'collectorId' | 'startedAt'>,
  batch: Collected,
  fence: WriteFence,
): Promise<KeptParts> {
  const report = await signals.ingest(collectorId, batch, fence);
  if (batch.touched) {
    await touched.ingest(collectorId, batch.touched, fence);
  }
  const { written } = report;
  if (!batch.registry) {
    return { ...report, written: { ...written, models: 0, modelVersions: 0 } };
  }
  const kept = await models.ingest(
    collectorId,
    batch.registry,
    startedAt,
    fence,
  );
  return {
    ...report,
    written: { ...written, ...kept.written },
    unchanged: report.unchanged + kept.unchanged,
    problems: [...report.problems, ...kept.problems],
  };
}
