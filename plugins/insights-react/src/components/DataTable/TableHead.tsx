import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import type { Column, Sort } from './columns';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'grid',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    alignItems: 'center',
    backgroundColor: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    fontSize: 13,
    fontWeight: 500,
  },
  ofBlocks: { display: 'flex', overflowX: 'auto' },
  heard: {
    position: 'absolute',
    width: 1,
    height: 1,
    padding: 0,
    clip: 'rect(0 0 0 0)',
  },
  cell: {
    padding: theme.spacing(0, 1.5),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  sort: {
    font: 'inherit',
    gap: 4,
    borderRadius: 4,
    '& svg': { fontSize: 14 },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** The head of a table; stays while the rows scroll. */
export function TableHead<Row>(props: {
  columns: Column<Row>[];
  template: string;
  height: number;
  /** Whether rows are blocks: then what can be sorted by stands in one line, and the rest is for those who listen. */
  isOfBlocks: boolean;
  sort?: Sort;
  onSort?(columnId: string): void;
}) {
  const classes = useStyles();
  const { sort, onSort } = props;
  return (
    <div role="rowgroup" style={{ display: 'contents' }}>
      <div
        role="row"
        aria-rowindex={1}
        className={`${classes.head} ${
          props.isOfBlocks ? classes.ofBlocks : ''
        }`}
        style={{ gridTemplateColumns: props.template, height: props.height }}
      >
        {props.columns.map(column => {
          const sorted = sort?.column === column.id ? sort : undefined;
          const Arrow =
            sorted?.direction === 'ascending' ? ArrowUpward : ArrowDownward;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={sorted?.direction}
              className={`${classes.cell} ${
                props.isOfBlocks && !(column.sortable && onSort)
                  ? classes.heard
                  : ''
              }`}
              style={{ textAlign: column.align }}
            >
              {column.sortable && onSort ? (
                <ButtonBase
                  className={classes.sort}
                  onClick={() => onSort(column.id)}
                >
                  {column.head ?? column.title}
                  {sorted && <Arrow aria-hidden />}
                </ButtonBase>
              ) : (
                column.head ?? column.title
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
