import { makeStyles } from '@material-ui/core/styles';
import type { BlockLayout } from './blockLayout';
import { TableRow } from './TableRow';
import type { Column } from './columns';
import type { DrawnRow } from './useDrawnRows';

const useStyles = makeStyles({
  // An answer that is there at once does not flicker.
  before: { opacity: 0.5, transition: 'opacity 100ms 150ms' },
});

/** The rows that are drawn, in the room of all. */
export function TableBody<Row>(props: {
  rows: Row[];
  rowKey(row: Row): string;
  rowHeight: number;
  drawn: DrawnRow[];
  shown: Column<Row>[];
  template: string;
  isOfBefore?: boolean;
  block?: BlockLayout;
  onOpen?(row: Row): void;
}) {
  const { rows, rowHeight, isOfBefore = false } = props;
  const classes = useStyles();
  return (
    <div
      role="rowgroup"
      aria-busy={isOfBefore}
      className={isOfBefore ? classes.before : undefined}
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
          block={props.block}
          onOpen={props.onOpen}
        />
      ))}
    </div>
  );
}
