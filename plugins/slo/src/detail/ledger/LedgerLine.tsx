import { makeStyles } from '@material-ui/core/styles';
import { formatCount } from '@almanac/backstage-plugin-insights-common';
import {
  formatNumber,
  formatShare,
  SloMarker,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { LedgerRow, LedgerTable } from './ledgerTable';
import { UnderWay } from './UnderWay';

// Side by side where there is room, below each other where there is not: the numbers stay in sight.
const useStyles = makeStyles(theme => ({
  line: {
    display: 'grid',
    gridTemplateColumns: '330px minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(0.5, 0),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** One line of the ledger, or those that are folded into one. */
export function LedgerLine(props: {
  row: LedgerRow;
  table: LedgerTable;
  markers: readonly SloMarker[];
}) {
  const { row, table } = props;
  const { line } = row;
  const classes = usePlainTable();
  const own = useStyles();
  const { t } = useTexts(sloTranslationRef);
  return (
    <tr>
      {line ? (
        <td>
          <div className={own.line}>
            <span>
              {t('detail.ledger.between', {
                start: <Time at={line.start} />,
                end: <Time at={line.end} />,
              })}
            </span>
            <UnderWay line={line} markers={props.markers} />
          </div>
        </td>
      ) : (
        <td>
          {t('detail.ledger.folded', {
            count: table.folded,
            number: formatNumber(table.folded),
          })}
        </td>
      )}
      <td className={classes.number}>
        {formatCount(row.badUnits, table.unitDecimals)}
      </td>
      <td className={classes.number}>
        {formatShare(row.consumed, { decimals: table.shareDecimals })}
      </td>
    </tr>
  );
}
