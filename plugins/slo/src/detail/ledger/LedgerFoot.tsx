import { makeStyles } from '@material-ui/core/styles';
import { formatCount } from '@almanac/backstage-plugin-insights-common';
import {
  formatShare,
  usePlainTable,
  Working,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { LedgerTable } from './ledgerTable';

const useStyles = makeStyles({
  foot: { '& > th, & > td': { '&&': { fontWeight: 600 } } },
});

/** What the lines add up to: the budget that is spent. */
export function LedgerFoot(props: { table: LedgerTable; working: Working }) {
  const { table, working } = props;
  const classes = { ...usePlainTable(), ...useStyles() };
  const { t } = useTexts(sloTranslationRef);
  const value = formatShare(table.consumed, { decimals: table.shareDecimals });
  return (
    <tr className={classes.foot}>
      <th scope="row">{t('detail.ledger.total')}</th>
      <td className={classes.number}>
        {formatCount(table.badUnits, table.unitDecimals)}
      </td>
      <td className={classes.number}>
        <WorkingNumber
          working={working}
          name={t('detail.ledger.totalName', { value })}
        >
          {value}
        </WorkingNumber>
      </td>
    </tr>
  );
}
