import { Problem } from '../../platform/Problem';
import type { ModelKey } from './model/record/ModelKey';

/** What is answered for a model, or a version of one, that is not known. */
export function unknownModel(
  { registry, name }: ModelKey,
  version?: string,
): Problem {
  const what =
    version === undefined
      ? `model ${name}`
      : `version ${version} of the model ${name}`;
  return new Problem(
    'unknown-model',
    `There is no ${what} in the registry ${registry}.`,
  );
}
