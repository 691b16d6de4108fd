import type { CollectedDataset } from '@almanac/backstage-plugin-insights-node';
import { datasetOf } from './datasetOf';
import { lastMeasured } from './lastMeasured';
import type { RunsOfVersion } from './RunsOfVersion';

const keyOf = ({ name, digest }: CollectedDataset) =>
  JSON.stringify([name, digest]);

/** Data of a version: what went into its run, then what its logged model was measured on by other runs. */
export function datasetsOfVersion({
  run,
  logged,
  laterRuns,
}: RunsOfVersion): CollectedDataset[] {
  const all = run?.inputs?.dataset_inputs?.map(datasetOf) ?? [];
  const known = new Set(all.map(keyOf));
  for (const metric of logged ? lastMeasured(logged) : []) {
    const { dataset_name: name, dataset_digest: digest, run_id: id } = metric;
    if (
      name === undefined ||
      known.has(keyOf({ name, digest, role: 'unknown' }))
    )
      continue;
    const inputs = laterRuns.get(id ?? '')?.inputs?.dataset_inputs ?? [];
    const input = inputs.find(
      ({ dataset }) => dataset.name === name && dataset.digest === digest,
    );
    const told = input ? datasetOf(input) : { name, digest };
    const isMeasuredOn = { ...told, role: 'evaluation' as const };
    known.add(keyOf(isMeasuredOn));
    all.push(isMeasuredOn);
  }
  return all;
}
