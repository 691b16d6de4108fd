import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { insightsTranslationRef } from '../../translation';
import { TableHead } from './TableHead';
import { TableBody } from './TableBody';
import { TableFoot } from './TableFoot';
import { TableRegion } from './TableRegion';
import { TableTools } from './TableTools';
import { gridTemplate, type Column, type Sort } from './columns';
import { useColumnChoice } from './useColumnChoice';
import { headHeight } from './useDrawnRows';
import { useTableRows } from './useTableRows';

const defaultRowHeight = 44;
const defaultHeight = 560;

const useStyles = makeStyles(theme => ({
  table: { minWidth: 'max-content', width: '100%' },
  none: {
    margin: 0,
    padding: theme.spacing(2, 1.5),
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
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
  const { t } = useTranslationRef(insightsTranslationRef);
  const { rows, rowHeight = defaultRowHeight } = props;
  const { shown, toggle } = useColumnChoice(
    props.columns,
    props.columnsParameter,
  );
  const { scroller, drawn, onKeyDown } = useTableRows(props, rowHeight);
  const template = gridTemplate(shown);
  return (
    <div>
      <TableTools
        columns={props.columnsParameter ? props.columns : []}
        shown={shown}
        onToggle={toggle}
      >
        {props.tools}
      </TableTools>
      <TableRegion
        ref={scroller}
        label={props.label}
        height={props.height ?? defaultHeight}
        onKeyDown={onKeyDown}
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
          <TableBody
            {...props}
            {...{ drawn, template, rowHeight }}
            shown={shown}
          />
        </div>
        {rows.length === 0 &&
          (props.empty ?? <p className={classes.none}>{t('table.noRows')}</p>)}
      </TableRegion>
      <TableFoot {...props} shownCount={rows.length} />
    </div>
  );
}
