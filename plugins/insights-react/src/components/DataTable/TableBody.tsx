import { TableRow } from './TableRow';
import type { Column } from './columns';
import type { DrawnRow } from './useDrawnRows';

/** The rows that are drawn, in the room of all. */
export function TableBody<Row>(props: {
  rows: Row[];
  rowKey(row: Row): string;
  rowHeight: number;
  drawn: DrawnRow[];
  shown: Column<Row>[];
  template: string;
  onOpen?(row: Row): void;
}) {
  const { rows, rowHeight } = props;
  return (
    <div
      role="rowgroup"
      style={{ height: rows.length * rowHeight, position: 'relative' }}
    >
      {props.drawn.map(({ index, start }) => (
        <TableRow
          key={props.rowKey(rows[index])}
          row={rows[index]}
          index={index}
          columns={props.shown}
          template={props.template}
          top={start}
          height={rowHeight}
          onOpen={props.onOpen}
        />
      ))}
    </div>
  );
}
