import type { FocusEvent } from 'react';
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Rows in sight, and the one that has the focus, which would lose it if it were not drawn. */
export function withFocused(
  range: Range,
  focused: number | undefined,
): number[] {
  const inSight = defaultRangeExtractor(range);
  if (focused === undefined || focused >= range.count) return inSight;
  return [...new Set([...inSight, focused])].sort((one, other) => one - other);
}

/** The row that has the focus, or something in it, by its `data-index`. */
export function focusedRow({ target }: FocusEvent): number | undefined {
  const row = target.closest('[data-index]')?.getAttribute('data-index');
  return row ? Number(row) : undefined;
}
