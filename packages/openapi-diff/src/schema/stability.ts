import { memberOf, type Json } from '../json/Json';

const LEVELS = ['draft', 'alpha', 'beta', 'stable'];

/** What `x-stability-level` says; who says nothing is stable. */
export function stabilityOf(value: Json): string {
  const level = memberOf(value, 'x-stability-level');
  if (level === undefined) return 'stable';
  return typeof level === 'string' ? level : JSON.stringify(level);
}

/** How a level of stability changed; `null` where it did not. */
export function stabilityChange(
  before: string,
  after: string,
): 'decreased' | 'increased' | 'not-known' | null {
  if (before === after) return null;
  const left = LEVELS.indexOf(before);
  const right = LEVELS.indexOf(after);
  if (left < 0 || right < 0) return 'not-known';
  return right < left ? 'decreased' : 'increased';
}
