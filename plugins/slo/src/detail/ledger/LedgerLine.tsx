import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  formatShare,
  SloMarker,
  Time,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { LedgerRow, LedgerTable } from './ledgerTable';
import { UnderWay } from './UnderWay';
import { unitsText } from './unitsText';

/** One line of the ledger, or those that are folded into one. */
export function LedgerLine(props: {
  row: LedgerRow;
  table: LedgerTable;
  markers: readonly SloMarker[];
}) {
  const { row, table } = props;
  const { line } = row;
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  return (
    <tr>
      {line ? (
        <>
          <td>
            {t('detail.ledger.between', {
              start: <Time at={line.start} />,
              end: <Time at={line.end} />,
            })}
          </td>
          <td style={{ minWidth: 200 }}>
            <UnderWay ids={line.markers} markers={props.markers} />
          </td>
        </>
      ) : (
        <td colSpan={2}>
          {t('detail.ledger.folded', {
            count: table.folded,
            number: formatNumber(table.folded),
          })}
        </td>
      )}
      <td className={classes.number}>
        {unitsText(row.badUnits, table.unitDecimals)}
      </td>
      <td className={classes.number}>
        {formatShare(row.consumed, { decimals: table.shareDecimals })}
      </td>
    </tr>
  );
}
