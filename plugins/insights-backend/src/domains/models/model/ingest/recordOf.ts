import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';
import { storedNumber, type VersionRecord } from '../record/VersionRecord';
import { instantOf, linkOf } from './checkFields';

/** What is kept of a version beside its columns. Addresses and instants that are none are left out. */
export function recordOf(version: CollectedModelVersion): VersionRecord {
  const { description, tags, createdBy, statusMessage } = version;
  const { sourceUri, run, metrics, datasets, artifacts, signature } = version;
  return {
    ...{ description, tags, createdBy, statusMessage, sourceUri },
    link: linkOf(version.link) ?? undefined,
    run: run && {
      ...run,
      link: linkOf(run.link) ?? undefined,
      startedAt: instantOf(run.startedAt) ?? undefined,
      endedAt: instantOf(run.endedAt) ?? undefined,
    },
    metrics: (metrics ?? []).map(({ value, lower, upper, at, ...metric }) => ({
      ...metric,
      value: storedNumber(value),
      lower: finite(lower),
      upper: finite(upper),
      at: instantOf(at) ?? undefined,
    })),
    datasets: datasets?.map(dataset => ({
      ...dataset,
      link: linkOf(dataset.link) ?? undefined,
    })),
    ...{ artifacts, signature },
  };
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
