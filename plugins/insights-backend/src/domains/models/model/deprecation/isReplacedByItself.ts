import type { ModelKey } from '../record/ModelKey';
import type { Replacement } from './Deprecation';

/**
 * Whether what is deprecated would be replaced by itself: a model as a whole by any version of it, a version by that very
 * version. A version may be replaced by its model, which then goes on with another one.
 *
 * @param version - that is deprecated; null for the model as a whole
 */
export function isReplacedByItself(
  { registry, name }: ModelKey,
  version: string | null,
  replacement: Replacement,
): boolean {
  const isOfModel =
    replacement.registry === registry && replacement.name === name;
  return isOfModel && (version === null || replacement.version === version);
}
