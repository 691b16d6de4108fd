import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentDeprecation } from '../deprecations';
import { besideAllData } from '../model/metrics/besideAllData';
import { directionOf } from '../model/metrics/directionOf';
import type { ModelKey } from '../model/record/ModelKey';
import type {
  MetricRecord,
  VersionRecord,
} from '../model/record/VersionRecord';
import type { ListedVersion } from './ModelVersionsStore';
import { presentColumn } from './presentColumn';

type Schemas = components['schemas'];

/** A version as its registry has it, as the API shows it. */
export function presentVersion(
  { registry, name }: ModelKey,
  { record, aliases, deprecation, ...columns }: ListedVersion,
): Schemas['ModelVersion'] {
  const { run, datasets = [], artifacts = [], signature } = record;
  return {
    ...{ registry, name, ...columns, aliases: [...aliases] },
    deprecation: deprecation ? presentDeprecation(deprecation) : null,
    description: record.description ?? null,
    tags: { ...record.tags },
    createdBy: record.createdBy ?? null,
    statusMessage: record.statusMessage ?? null,
    link: record.link ?? null,
    sourceUri: record.sourceUri ?? null,
    run: run ? presentRun(run) : null,
    metrics: presentMetrics(record.metrics),
    datasets: datasets.map(presentDataset),
    artifacts: artifacts.map(({ path, digest, bytes }) => ({
      ...{ path, digest: digest ?? null, bytes: bytes ?? null },
    })),
    signature: signature
      ? {
          inputs: signature.inputs.map(presentColumn),
          outputs: signature.outputs.map(presentColumn),
          params: (signature.params ?? []).map(presentColumn),
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

function presentMetrics(
  metrics: readonly MetricRecord[],
): Schemas['ModelMetric'][] {
  const beside = besideAllData(metrics);
  return metrics.map((metric, index) => ({
    ...presentMetric(metric),
    besideAllData: beside[index],
  }));
}

function presentMetric(
  metric: MetricRecord,
): Omit<Schemas['ModelMetric'], 'besideAllData'> {
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
