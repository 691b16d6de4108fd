import type {
  CollectedModelVersion,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import type { MlflowError } from '../http/MlflowError';
import { short } from '../read/Read';
import { versionOf } from '../record/versionOf';
import type { WireVersion } from '../wire/WireVersion';
import type { MlflowReaders } from './MlflowReaders';

/** Versions with their runs, and what is to be said of them. */
export interface VersionRecords {
  readonly versions: CollectedModelVersion[];
  readonly problems: readonly CollectionProblem[];
}

/** Joins versions with what trained them. One whose run is lost is kept without it. */
export async function recordsOf(
  versions: readonly WireVersion[],
  { runs, signatures, url, signal }: MlflowReaders,
): Promise<VersionRecords> {
  const ids = versions.flatMap(({ run_id: id }) => id ?? []);
  const { byId, denied, problems } = await runs.byIds(ids, signal);
  const signed = await signatures?.of(versions, signal);
  const lost = versions.filter(({ run_id: id }) => id && !byId.has(id));
  return {
    versions: versions.map((version, index) => ({
      ...versionOf(version, byId.get(version.run_id ?? ''), url),
      signature: signed?.inOrder[index],
    })),
    problems: [
      ...problems,
      ...(signed?.problems ?? []),
      ...lost.map(({ name, version, run_id: run = '' }) => ({
        item: `run of version ${version} of ${short(name)}`,
        ...whyLost(run, denied.get(run)),
      })),
    ],
  };
}

/** Why a version has no run, and what to do. `denied` says that it is there but may not be read. */
function whyLost(run: string, denied: MlflowError | undefined) {
  const outcome = 'the version is kept without metrics, parameters and data';
  if (denied) {
    const { reason, howToMend } = denied;
    return {
      reason: `The run ${run} may not be read; ${outcome}. ${reason}`,
      howToMend,
    };
  }
  return {
    reason: `MLflow has the run ${run} no more; ${outcome}`,
    howToMend:
      'Restore the run in MLflow, or log it again and register a version of it',
  };
}
