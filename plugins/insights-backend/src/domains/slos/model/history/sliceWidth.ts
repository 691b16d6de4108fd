import { alignDown, alignUp } from '../buckets/alignTo';
import type { Span } from '../window/TimeWindow';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Widths that read well on an axis; beyond a day, whole days do. */
const ROUND_WIDTHS: readonly number[] = [
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
];

/**
 * The least width of which at most so many slices touch a span: a round one that is made of whole buckets, where there is
 * one. Slices begin at its multiples since 1970, so that the first and the last may lie in the span in part.
 *
 * @param bucketSeconds - width of the widest bucket of the span
 * @param points - at least 2
 */
export function sliceWidth(
  span: Span,
  bucketSeconds: number,
  points: number,
): number {
  const fits = (width: number) =>
    width % bucketSeconds === 0 && slicesOf(span, width) <= points;
  const round = ROUND_WIDTHS.find(fits);
  if (round !== undefined) return round;
  // Buckets that make up no whole day, which only what is posted has, are counted by themselves.
  const unit = DAY % bucketSeconds === 0 ? DAY : bucketSeconds;
  const seconds = span.endSeconds - span.startSeconds;
  let width = alignUp(Math.max(seconds / points, unit), unit);
  while (!fits(width)) width += unit;
  return width;
}

function slicesOf({ startSeconds, endSeconds }: Span, width: number): number {
  return (alignUp(endSeconds, width) - alignDown(startSeconds, width)) / width;
}
