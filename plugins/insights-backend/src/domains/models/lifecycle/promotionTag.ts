import type { Promotion } from '../model/promotion/Promotion';

/** Entity tag of a promotion: no state comes twice, and each attempt to apply it may have another failure to tell. */
export function promotionTagOf({
  state,
  attempts,
}: Pick<Promotion, 'state' | 'attempts'>): string {
  return `"${state}-${attempts}"`;
}
