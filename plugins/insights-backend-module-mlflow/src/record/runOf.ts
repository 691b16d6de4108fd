import type { CollectedRun } from '@almanac/backstage-plugin-insights-node';
import type { WireLoggedModel } from '../wire/WireLoggedModel';
import type { WireRun } from '../wire/WireRun';
import { instantOf } from './instantOf';
import { MODEL_HISTORY_TAG } from './loggedSignature';
import { linkOfRun } from './webLinks';

/** A run as the portal keeps it, with the parameters of the logged model that is meant of it. `url` is that of the server. */
export function runOf(
  { info, data }: WireRun,
  logged: WireLoggedModel | undefined,
  url: string,
): CollectedRun {
  // Pages of JSON, of which the signature is told as such.
  const { [MODEL_HISTORY_TAG]: _, ...tags } = data.tags;
  return {
    id: info.run_id,
    name: info.run_name,
    link: linkOfRun(url, info.experiment_id ?? '0', info.run_id),
    startedAt: instantOf(info.start_time),
    endedAt: instantOf(info.end_time),
    status: info.status,
    params: { ...data.params, ...logged?.data.params },
    tags,
  };
}

/** What is left of a run that MLflow has no more: what its logged model was given of it. */
export function lostRunOf({
  info,
  data,
}: WireLoggedModel): CollectedRun | undefined {
  return info.source_run_id === undefined
    ? undefined
    : { id: info.source_run_id, params: data.params, tags: {} };
}
