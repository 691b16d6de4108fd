import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';
import type { WireRun } from '../wire/WireRun';
import type { WireVersion } from '../wire/WireVersion';
import { datasetOf } from './datasetOf';
import { instantOf } from './instantOf';
import { metricsOf } from './metricsOf';
import { NOTE_TAG } from './modelOf';
import { runOf } from './runOf';
import { linkOfVersion } from './webLinks';

/** Stages, which MLflow had before aliases, are kept as a tag: several versions may be of one. */
const STAGE_TAG = 'mlflow.stage';

const STATUSES: Readonly<Record<string, CollectedModelVersion['status']>> = {
  READY: 'ready',
  FAILED_REGISTRATION: 'failed',
  PENDING_REGISTRATION: 'pending',
};

function tagsOf({ tags, current_stage: stage }: WireVersion) {
  return stage && stage !== 'None' ? { ...tags, [STAGE_TAG]: stage } : tags;
}

/**
 * A version as the portal keeps it.
 *
 * @param wire - the version
 * @param run - what trained it, where MLflow has it
 * @param url - of the server
 */
export function versionOf(
  wire: WireVersion,
  run: WireRun | undefined,
  url: string,
): CollectedModelVersion {
  const { name, version, tags } = wire;
  return {
    model: name,
    version,
    description: wire.description ?? (tags[NOTE_TAG] || undefined),
    tags: tagsOf(wire),
    createdAt: instantOf(wire.creation_timestamp),
    updatedAt: instantOf(wire.last_updated_timestamp),
    createdBy: wire.user_id,
    status: STATUSES[wire.status ?? 'READY'] ?? 'pending',
    statusMessage: wire.status_message,
    link: linkOfVersion(url, name, version),
    sourceUri: wire.source,
    ...(run && {
      run: runOf(run, url),
      metrics: metricsOf(run),
      datasets: run.inputs?.dataset_inputs?.map(datasetOf) ?? [],
    }),
  };
}
