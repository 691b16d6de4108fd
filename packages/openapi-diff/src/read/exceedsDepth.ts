import type { Json } from '../json/Json';

/** Whether objects and lists are nested deeper than that. */
export function exceedsDepth(value: Json, maximumDepth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (maximumDepth === 0) return true;
  if (Array.isArray(value)) {
    return value.some(item => exceedsDepth(item, maximumDepth - 1));
  }
  for (const key in value) {
    if (exceedsDepth(value[key], maximumDepth - 1)) return true;
  }
  return false;
}
