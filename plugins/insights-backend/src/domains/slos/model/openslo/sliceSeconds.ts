import { parseDuration, secondsOf } from '../window/Duration';
import type { Loose } from './Loose';

/** Seconds of a slice; a number without a unit is minutes. Undefined where there is none. */
export function sliceSeconds(node: Loose): number | undefined {
  if (node.number !== undefined) return node.number * 60;
  const duration = parseDuration(node.text ?? '');
  return duration && secondsOf(duration);
}
