import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';
import type { WireLoggedModel } from '../wire/WireLoggedModel';
import type { WireVersion } from '../wire/WireVersion';
import { datasetsOfVersion } from './datasetsOfVersion';
import { instantOf } from './instantOf';
import { metricsOfVersion } from './metricsOfVersion';
import { NOTE_TAG } from './modelOf';
import { lostRunOf, runOf } from './runOf';
import type { RunsOfVersion } from './RunsOfVersion';
import { statusOf } from './statusOf';
import { linkOfVersion } from './webLinks';

/** Stages, which MLflow had before aliases, are kept as a tag: several versions may be of one. */
const STAGE_TAG = 'mlflow.stage';
/** What MLflow itself says of a logged model, it says of the run and the version too. */
const OWN_TAG = /^mlflow\./;

function tagsOf(
  { tags, current_stage: stage }: WireVersion,
  logged: WireLoggedModel | undefined,
) {
  const ofModel = Object.entries(logged?.info.tags ?? {}).filter(
    ([key]) => !OWN_TAG.test(key),
  );
  return {
    ...Object.fromEntries(ofModel),
    ...tags,
    ...(stage && stage !== 'None' && { [STAGE_TAG]: stage }),
  };
}

/**
 * A version as the portal keeps it.
 *
 * @param wire - the version
 * @param runs - what MLflow has of it beside
 * @param url - of the server
 */
export function versionOf(
  wire: WireVersion,
  runs: RunsOfVersion,
  url: string,
): CollectedModelVersion {
  const { name, version, tags } = wire;
  const { run, logged } = runs;
  return {
    model: name,
    version,
    description: wire.description ?? (tags[NOTE_TAG] || undefined),
    tags: tagsOf(wire, logged),
    createdAt: instantOf(wire.creation_timestamp),
    updatedAt: instantOf(wire.last_updated_timestamp),
    createdBy: wire.user_id,
    ...statusOf(wire, logged),
    link: linkOfVersion(url, name, version),
    sourceUri: wire.source,
    ...((run || logged) && {
      run: run ? runOf(run, logged, url) : logged && lostRunOf(logged),
      metrics: metricsOfVersion(runs),
      datasets: datasetsOfVersion(runs),
    }),
  };
}
