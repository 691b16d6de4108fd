import { makeStyles } from '@material-ui/core/styles';
import { BLOCK_CELL_PIXELS, type BlockLayout } from './blockLayout';
import type { Column } from './columns';

const useStyles = makeStyles(theme => ({
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    display: 'grid',
    alignItems: 'center',
    fontSize: 14,
    borderBottom: `1px solid ${theme.palette.divider}`,
    boxSizing: 'border-box',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  block: {
    alignItems: 'start',
    alignContent: 'start',
    gridAutoRows: BLOCK_CELL_PIXELS,
    padding: theme.spacing(1, 0),
  },
  title: {
    display: 'block',
    fontSize: 12,
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
  opens: { cursor: 'pointer' },
  cell: {
    padding: theme.spacing(0, 1.5),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

/** One row, placed by its index. */
export function TableRow<Row>(props: {
  row: Row;
  index: number;
  columns: Column<Row>[];
  template: string;
  top: number;
  height: number;
  /** Where its cells stand in a block, each under the title of its column. */
  block?: BlockLayout;
  onOpen?(row: Row): void;
}) {
  const classes = useStyles();
  const { row, onOpen, block } = props;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the table hears the keys of all rows
    <div
      role="row"
      aria-rowindex={props.index + 2}
      data-row-index={props.index}
      tabIndex={-1}
      className={[classes.row, block && classes.block, onOpen && classes.opens]
        .filter(Boolean)
        .join(' ')}
      style={{
        gridTemplateColumns: props.template,
        height: props.height,
        transform: `translateY(${props.top}px)`,
      }}
      onClick={event => {
        const inner = (event.target as Element).closest('a, button, input');
        if (!inner) onOpen?.(row);
      }}
    >
      {props.columns.map((column, at) => (
        <div
          key={column.id}
          role="cell"
          style={
            block && at === 0
              ? { gridColumn: `span ${block.first}` }
              : undefined
          }
          className={`${classes.cell} ${
            column.align === 'right' && !block ? classes.right : ''
          }`}
        >
          {block && (
            // Who listens hears the title of the column with each cell.
            <span aria-hidden className={classes.title}>
              {column.title}
            </span>
          )}
          {column.render(row)}
        </div>
      ))}
    </div>
  );
}
