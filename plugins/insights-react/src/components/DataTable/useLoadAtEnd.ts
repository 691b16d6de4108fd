import { useEffect, useRef } from 'react';

/**
 * Asks for the next page when the last row is in sight: once for each last row, so that a page that cannot be had is
 * not asked for without end. The button under the table asks again.
 */
export function useLoadAtEnd<Row>(
  list: {
    rows: Row[];
    rowKey(row: Row): string;
    hasMore?: boolean;
    isLoadingMore?: boolean;
    onLoadMore?(): void;
  },
  atEnd: boolean,
): void {
  const { rows, rowKey, hasMore, isLoadingMore, onLoadMore } = list;
  const askedAfter = useRef<string>();
  const last = rows.length > 0 ? rowKey(rows[rows.length - 1]) : undefined;
  useEffect(() => {
    if (!atEnd || !hasMore || isLoadingMore || last === undefined) return;
    if (askedAfter.current === last) return;
    askedAfter.current = last;
    onLoadMore?.();
  }, [atEnd, hasMore, isLoadingMore, last, onLoadMore]);
}
