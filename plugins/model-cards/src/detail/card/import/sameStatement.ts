import { ModelCardStatement } from '@almanac/backstage-plugin-insights-react';
import { isCardObject } from '../fields/valueAt';

type Said = Pick<ModelCardStatement, 'kind' | 'value' | 'because'>;

/** Whether two statements say the same; blanks around a text and the order of keys say nothing. */
export function sameStatement(one: Said, other: Said): boolean {
  if (one.kind !== other.kind) return false;
  switch (one.kind) {
    case 'known':
      return sameValue(one.value, other.value);
    case 'notApplicable':
      return sameValue(one.because ?? '', other.because ?? '');
    default:
      return true;
  }
}

function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.trim() === other.trim();
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length &&
      one.every((item, index) => sameValue(item, other[index]))
    );
  }
  if (isCardObject(one) && isCardObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every(key => sameValue(one[key], other[key]));
  }
  return (one ?? null) === (other ?? null);
}
