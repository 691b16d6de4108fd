import type { JsonObject } from '../json/Json';
import { BOUNDS, type BoundKeyword } from './Bound';

/** The bounds that limit something; boolean `exclusiveMinimum` of 2.0 and 3.0 become numbers. */
export function boundsOf(
  schema: JsonObject,
): Partial<Record<BoundKeyword, number>> {
  const bounds: Partial<Record<BoundKeyword, number>> = {};
  for (const { keyword, neutral } of BOUNDS) {
    const value = schema[keyword];
    if (typeof value === 'number' && value !== neutral) bounds[keyword] = value;
  }
  if (schema.exclusiveMaximum === true && bounds.maximum !== undefined) {
    bounds.exclusiveMaximum = bounds.maximum;
    delete bounds.maximum;
  }
  if (schema.exclusiveMinimum === true && bounds.minimum !== undefined) {
    bounds.exclusiveMinimum = bounds.minimum;
    delete bounds.minimum;
  }
  return bounds;
}
