import type { ReactNode } from 'react';
import type { CsvValue } from '../../lib/toCsv';
import type { BlockLayout } from './blockLayout';

/** A column of a table. @public */
export interface Column<Row> {
  id: string;
  title: string;
  /** Words to write in the head instead of the title, e.g. with a unit. */
  head?: ReactNode;
  /** CSS grid track, e.g. `120px` or `minmax(200px, 2fr)`. */
  width?: string;
  /** Numbers stand to the right. */
  align?: 'left' | 'right';
  render(row: Row): ReactNode;
  /** The value for exports. */
  csv?(row: Row): CsvValue;
  /** Not shown until the reader chooses it. */
  hiddenAtFirst?: boolean;
  /** The reader cannot take it away. */
  always?: boolean;
  sortable?: boolean;
}

/** Which column the rows are ordered by. @public */
export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

/** The tracks of the rows' grid; of blocks, equal ones. */
export function gridTemplate(
  columns: readonly Pick<Column<never>, 'width'>[],
  block?: BlockLayout,
) {
  if (block) return `repeat(${block.perLine}, minmax(0, 1fr))`;
  return columns.map(column => column.width ?? 'minmax(120px, 1fr)').join(' ');
}
