import { createHash } from 'node:crypto';
import type { Promotion } from '../model/promotion/Promotion';

/**
 * Entity tag of a promotion: no state comes twice, each attempt to apply it is counted, and what came of an attempt is told
 * after it.
 */
export function promotionTagOf({
  state,
  attempts,
  failure,
}: Pick<Promotion, 'state' | 'attempts' | 'failure'>): string {
  const digest = createHash('sha256')
    .update(failure ?? '')
    .digest('hex');
  const told = failure === null ? '' : `-${digest.slice(0, 12)}`;
  return `"${state}-${attempts}${told}"`;
}
