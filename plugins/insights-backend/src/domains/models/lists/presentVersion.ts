import type { CollectedColumn } from '@almanac/backstage-plugin-insights-node';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { directionOf } from '../model/metrics/directionOf';
import type { ModelKey } from '../model/record/ModelKey';
import type {
  MetricRecord,
  VersionRecord,
} from '../model/record/VersionRecord';
import type { ListedVersion } from './ModelVersionsStore';

type Schemas = components['schemas'];

/** A version as its registry has it, as the API shows it. */
export function presentVersion(
  { registry, name }: ModelKey,
  { record, aliases, ...columns }: ListedVersion,
): Schemas['ModelVersion'] {
  const { run, datasets = [], artifacts = [], signature } = record;
  return {
    ...{ registry, name, ...columns, aliases: [...aliases] },
    description: record.description ?? null,
    tags: { ...record.tags },
    createdBy: record.createdBy ?? null,
    statusMessage: record.statusMessage ?? null,
    link: record.link ?? null,
    sourceUri: record.sourceUri ?? null,
    run: run ? presentRun(run) : null,
    metrics: record.metrics.map(presentMetric),
    datasets: datasets.map(presentDataset),
    artifacts: artifacts.map(({ path, digest, bytes }) => ({
      ...{ path, digest: digest ?? null, bytes: bytes ?? null },
    })),
    signature: signature
      ? {
          inputs: signature.inputs.map(presentColumn),
          outputs: signature.outputs.map(presentColumn),
        }
      : null,
  };
}

function presentRun(
  run: NonNullable<VersionRecord['run']>,
): Schemas['ModelRun'] {
  return {
    id: run.id,
    name: run.name ?? null,
    link: run.link ?? null,
    startedAt: run.startedAt ?? null,
    endedAt: run.endedAt ?? null,
    status: run.status ?? null,
    params: { ...run.params },
    tags: { ...run.tags },
  };
}

function presentMetric(metric: MetricRecord): Schemas['ModelMetric'] {
  return {
    name: metric.name,
    value: metric.value,
    lower: metric.lower ?? null,
    upper: metric.upper ?? null,
    level: metric.level ?? null,
    unit: metric.unit ?? null,
    direction: directionOf(metric),
    slice: metric.slice ?? null,
    dataset: metric.dataset ?? null,
    at: metric.at ?? null,
    standing: metric.standing ?? 'recorded',
  };
}

function presentDataset(
  dataset: NonNullable<VersionRecord['datasets']>[number],
): Schemas['ModelDataset'] {
  return {
    name: dataset.name,
    role: dataset.role,
    digest: dataset.digest ?? null,
    link: dataset.link ?? null,
    columns: (dataset.columns ?? []).map(presentColumn),
    rows: dataset.rows ?? null,
  };
}

function presentColumn({
  name,
  type,
  isRequired,
}: CollectedColumn): Schemas['ModelColumn'] {
  return { name, type, isRequired: isRequired ?? null };
}
