import type { ReactNode } from 'react';
import type { Column, Sort } from './columns';

/** What a table shows, and what it does. @public */
export interface DataTableProps<Row> {
  /** What the table lists; read to screen readers. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey(row: Row): string;
  /** Height of the part that scrolls, in pixels at most: it ends after a whole row. */
  height?: number;
  /** As high as there is room in the window, `height` at least. */
  fillsWindow?: boolean;
  /** Narrower than so many pixels, each row is a block of its cells with the titles of their columns above them. */
  blocksBelow?: number;
  /** 40–48 px. */
  rowHeight?: number;
  /** How many there are on the server. */
  totalCount?: number;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?(): void;
  /** The rows are those of the question before; those that are asked for now are under way. */
  isOfBefore?: boolean;
  sort?: Sort;
  onSort?(columnId: string): void;
  /** Key of the row that has the focus when the table appears, such as one that the reader comes back to. */
  focusedAtFirst?: string;
  /** Enter or a click on a row. */
  onOpen?(row: Row): void;
  /** Lets the reader choose columns; the name of the URL parameter. */
  columnsParameter?: string;
  tools?: ReactNode;
  empty?: ReactNode;
}
