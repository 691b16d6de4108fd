import type { Span } from '../window/TimeWindow';
import type { Exclusion } from './Agreement';

/** The exclusions that touch a span, in their order. */
export function exclusionsWithin(
  exclusions: readonly Exclusion[],
  { startSeconds, endSeconds }: Span,
): Exclusion[] {
  return exclusions.filter(
    ({ start, end }) =>
      Date.parse(start) / 1_000 < endSeconds &&
      Date.parse(end) / 1_000 > startSeconds,
  );
}
