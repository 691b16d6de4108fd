import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { MlflowError } from '../http/MlflowError';
import { short } from '../read/Read';
import type { WireVersion } from '../wire/WireVersion';

/** Why a version has no run, and what to do. `denied` says that it is there but may not be read. */
export function whyRunIsLost(
  { name, version, run_id: run = '' }: WireVersion,
  denied: MlflowError | undefined,
): CollectionProblem {
  const item = `run of version ${version} of ${short(name)}`;
  const outcome =
    'the version is kept without its metrics, parameters and data';
  if (denied) {
    const { reason, howToMend } = denied;
    return {
      item,
      reason: `The run ${run} may not be read; ${outcome}. ${reason}`,
      howToMend,
    };
  }
  return {
    item,
    reason: `MLflow has the run ${run} no more; ${outcome}`,
    howToMend:
      'Restore the run in MLflow, or log it again and register a version of it',
  };
}

/** Why a version has no logged model though it was registered of one, and what to do. */
export function whyLoggedModelIsLost(
  { name, version }: WireVersion,
  id: string,
): CollectionProblem {
  return {
    item: `logged model of version ${version} of ${short(name)}`,
    reason: `MLflow does not show the logged model ${id}; the version is kept without what is said of that alone`,
    howToMend:
      'Let the user of `token` or `basic` read its experiment; where it was deleted, register a version of another',
  };
}
