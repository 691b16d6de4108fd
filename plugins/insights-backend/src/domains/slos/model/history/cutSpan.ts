import { alignDown } from '../buckets/alignTo';
import type { Span } from '../window/TimeWindow';

/** Cuts a span at the multiples of a width since 1970, the oldest part first. */
export function cutSpan(
  { startSeconds, endSeconds }: Span,
  widthSeconds: number,
): Span[] {
  const spans: Span[] = [];
  let start = startSeconds;
  while (start < endSeconds) {
    const next = alignDown(start, widthSeconds) + widthSeconds;
    const end = Math.min(next, endSeconds);
    spans.push({ startSeconds: start, endSeconds: end });
    start = end;
  }
  return spans;
}
