import { makeStyles } from '@material-ui/core/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { TableHead } from './TableHead';
import { TableFoot } from './TableFoot';
import { TableRow } from './TableRow';
import { TableTools } from './TableTools';
import type { Column, Sort } from './columns';
import { useColumnChoice } from './useColumnChoice';
import { useRowKeys } from './useRowKeys';

/** Shorter lists are drawn whole: they can be searched in the page and printed. */
const drawnWholeUpTo = 100;
const defaultRowHeight = 44;
const headHeight = 40;

const useStyles = makeStyles(theme => ({
  scroller: {
    overflow: 'auto',
    position: 'relative',
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  table: { minWidth: 'max-content', width: '100%' },
}));

/** @public */
export interface DataTableProps<Row> {
  /** What the table lists; read to screen readers. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey(row: Row): string;
  /** Height of the part that scrolls, in pixels. */
  height?: number;
  /** 40–48 px. */
  rowHeight?: number;
  /** How many there are on the server. */
  totalCount?: number;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?(): void;
  sort?: Sort;
  onSort?(columnId: string): void;
  /** Enter or a click on a row. */
  onOpen?(row: Row): void;
  /** Lets the reader choose columns; the name of the URL parameter. */
  columnsParameter?: string;
  tools?: ReactNode;
  empty?: ReactNode;
}

/**
 * A list that scrolls in itself: the head stays, rows are drawn as they come into sight, further pages are asked for
 * at the end. Arrow keys, Page Up and Down, Home and End walk through the rows.
 *
 * @public
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const classes = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, rowHeight = defaultRowHeight } = props;
  const { shown, toggle } = useColumnChoice(
    props.columns,
    props.columnsParameter ?? 'columns',
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: headHeight,
  });
  const whole = rows.length <= drawnWholeUpTo;
  const drawn = whole
    ? rows.map((_, index) => ({ index, start: index * rowHeight }))
    : virtualizer.getVirtualItems();
  const last = drawn[drawn.length - 1]?.index ?? -1;
  const { hasMore, isLoadingMore, onLoadMore } = props;
  useEffect(() => {
    if (!whole && hasMore && !isLoadingMore && last >= rows.length - 1) {
      onLoadMore?.();
    }
  }, [whole, hasMore, isLoadingMore, last, rows.length, onLoadMore]);
  const keys = useRowKeys({
    count: rows.length,
    scrollTo: index => virtualizer.scrollToIndex(index),
    open: index => props.onOpen?.(rows[index]),
    scroller,
  });
  const template = shown
    .map(column => column.width ?? 'minmax(120px, 1fr)')
    .join(' ');
  return (
    <div>
      <TableTools
        columns={props.columnsParameter ? props.columns : []}
        shown={shown}
        onToggle={toggle}
      >
        {props.tools}
      </TableTools>
      <div
        ref={scroller}
        className={classes.scroller}
        style={{ maxHeight: props.height ?? 560 }}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="region"
        aria-label={props.label}
        onKeyDown={keys.onKeyDown}
      >
        <div
          role="table"
          aria-label={props.label}
          aria-rowcount={(props.totalCount ?? rows.length) + 1}
          className={classes.table}
        >
          <TableHead
            columns={shown}
            template={template}
            height={headHeight}
            sort={props.sort}
            onSort={props.onSort}
          />
          <div
            role="rowgroup"
            style={{ height: rows.length * rowHeight, position: 'relative' }}
          >
            {drawn.map(({ index, start }) => (
              <TableRow
                key={props.rowKey(rows[index])}
                row={rows[index]}
                index={index}
                columns={shown}
                template={template}
                top={start}
                height={rowHeight}
                onOpen={props.onOpen}
              />
            ))}
          </div>
        </div>
        {rows.length === 0 && props.empty}
      </div>
      <TableFoot {...props} shownCount={rows.length} />
    </div>
  );
}
