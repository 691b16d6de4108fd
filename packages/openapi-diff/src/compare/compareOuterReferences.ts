import { outsideOf } from '../references/leadsOut';
import type { Source } from '../references/Source';
import type { Comparison } from './Comparison';

/**
 * Tells of places where both documents lead out, by references that the other has nowhere: what is there is never looked up, so
 * that it can be something else. The same reference is taken to lead to the same. After all that is compared, which finds them.
 */
export function compareOuterReferences({
  before,
  after,
  tell,
}: Comparison): void {
  const left = outerReferences(before);
  const right = outerReferences(after);
  const was = new Set(left.values());
  const is = new Set(right.values());
  for (const [pointer, reference] of right) {
    const earlier = left.get(pointer);
    if (earlier === undefined || was.has(reference) || is.has(earlier)) {
      continue;
    }
    const places = { before: pointer, after: pointer };
    const values = { before: earlier, after: reference };
    tell('outer-reference-changed', null, places, values);
  }
}

/** References that lead out, by the place that says them. */
function outerReferences({ unresolved }: Source): ReadonlyMap<string, string> {
  return new Map(
    [...unresolved].filter(
      ([, reference]) => outsideOf(reference) !== 'nothing',
    ),
  );
}
