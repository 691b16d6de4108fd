import { useRef } from 'react';
import type { DataTableProps } from './DataTableProps';
import { useDrawnRows } from './useDrawnRows';
import { useLoadAtEnd } from './useLoadAtEnd';
import { useRowKeys } from './useRowKeys';

/** The rows of a table as they scroll, are walked by keys, and grow at their end. */
export function useTableRows<Row>(
  table: DataTableProps<Row>,
  rowHeight: number,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, rowKey, focusedAtFirst } = table;
  const { drawn, scrollTo, atEnd } = useDrawnRows(
    rows.length,
    rowHeight,
    scroller,
  );
  useLoadAtEnd(table, atEnd);
  const { onKeyDown } = useRowKeys({
    count: rows.length,
    scrollTo,
    open: index => table.onOpen?.(rows[index]),
    scroller,
    first:
      focusedAtFirst === undefined
        ? -1
        : rows.findIndex(row => rowKey(row) === focusedAtFirst),
  });
  return { scroller, drawn, onKeyDown };
}
