import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { TableHead } from './TableHead';
import { TableBody } from './TableBody';
import { TableFoot } from './TableFoot';
import { TableRegion } from './TableRegion';
import { TableTools } from './TableTools';
import { TableWait } from './TableWait';
import { blockLayout } from './blockLayout';
import { gridTemplate } from './columns';
import type { DataTableProps } from './DataTableProps';
import { heightOfRows } from './heightOfRows';
import { useColumnChoice } from './useColumnChoice';
import { headHeight } from './useDrawnRows';
import { useRoomLeft } from './useRoomLeft';
import { useTableRows } from './useTableRows';
import { useMeasuredWidth } from '../../lib/useMeasuredWidth';
import { useTexts } from '../../translation/useTexts';

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

/**
 * A list that scrolls in itself: the head stays, rows are drawn as they come into sight, further pages are asked for
 * at the end. Arrow keys, Page Up and Down, Home and End walk through the rows.
 *
 * @public
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { rows } = props;
  const { shown, toggle } = useColumnChoice(
    props.columns,
    props.columnsParameter,
  );
  const { ref: measured, width } = useMeasuredWidth<HTMLDivElement>(Infinity);
  const block =
    width < (props.blocksBelow ?? 0)
      ? blockLayout(shown.length, width)
      : undefined;
  const rowHeight = block?.height ?? props.rowHeight ?? defaultRowHeight;
  const { scroller, drawn, onKeyDown } = useTableRows(props, rowHeight);
  const room = useRoomLeft(scroller, props.fillsWindow ?? false);
  const most = Math.max(props.height ?? defaultHeight, room);
  const template = gridTemplate(shown, block);
  return (
    <div ref={measured}>
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
        // Whole rows; a block is so high that what is left would be a gap.
        height={block ? most : heightOfRows(most, rowHeight)}
        onKeyDown={onKeyDown}
      >
        <TableWait isOfBefore={props.isOfBefore ?? false} />
        <div
          role="table"
          aria-label={props.label}
          aria-rowcount={(props.totalCount ?? rows.length) + 1}
          className={block ? undefined : classes.table}
        >
          <TableHead
            columns={shown}
            template={template}
            height={headHeight}
            isOfBlocks={block !== undefined}
            sort={props.sort}
            onSort={props.onSort}
          />
          <TableBody
            {...props}
            {...{ drawn, template, rowHeight, block, shown }}
          />
        </div>
        {rows.length === 0 &&
          (props.empty ?? <p className={classes.none}>{t('table.noRows')}</p>)}
      </TableRegion>
      <TableFoot {...props} shownCount={rows.length} />
    </div>
  );
}
