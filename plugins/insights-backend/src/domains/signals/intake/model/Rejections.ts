import type { RejectedItem } from './ItemFault';

/** So many are named; all are counted. */
export const MOST_REJECTED_NAMED = 100;

/** What of a request was not kept: how many items, and the first of them. */
export class Rejections {
  count = 0;
  private named: readonly RejectedItem[] = [];

  /** @param items - of those that are counted the first, at least as many as are named */
  add(items: readonly RejectedItem[], count = items.length): void {
    this.count += count;
    const last = this.named[MOST_REJECTED_NAMED - 1];
    const earlier = last ? items.filter(({ line }) => line < last.line) : items;
    if (earlier.length === 0) return;
    this.named = [...this.named, ...earlier]
      .sort((a, b) => a.line - b.line)
      .slice(0, MOST_REJECTED_NAMED);
  }

  /** The first ones, by line. */
  list(): RejectedItem[] {
    return [...this.named];
  }
}
