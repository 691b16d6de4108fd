import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Contributions, Step } from '../../api/wire';
import { formatChange } from '../../lib/formatChange';
import { formatPeriod } from '../../lib/formatPeriod';
import { formatShare } from '../../lib/formatShare';
import { formatValue } from '../../lib/formatValue';
import { memberColours } from '../../lib/memberColour';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation';
import { ChangeBar } from './ChangeBar';
import { contributionRows } from './contributionRows';

const useStyles = makeStyles(theme => ({
  scroller: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      height: 40,
      padding: theme.spacing(0, 1),
      textAlign: 'right',
      whiteSpace: 'nowrap',
      fontWeight: 400,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& thead th': {
      color: theme.palette.text.secondary,
      fontSize: 13,
      fontWeight: 500,
    },
    '& tfoot th, & tfoot td': {
      fontWeight: 600,
      borderTop: `2px solid ${theme.palette.text.secondary}`,
      borderBottom: 'none',
    },
  },
  bar: { width: '40%', minWidth: 160 },
}));

/**
 * What each member added to a change: bars from one zero line, and a total that the shown numbers add up to exactly.
 *
 * @public
 */
export function ContributionBars(props: {
  contributions: Contributions;
  unit: string;
  step: Step;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const { contributions, unit, step } = props;
  const mode = usePaletteMode();
  const colours = memberColours(
    contributions.parts.map(part => part.member),
    mode,
  );
  const { rows, total, low, high } = contributionRows(
    contributions,
    unit,
    t('contributions.other'),
  );
  if (rows.length === 0) {
    return (
      <Typography color="textSecondary">{t('contributions.none')}</Typography>
    );
  }
  return (
    <div
      className={classes.scroller}
      role="region"
      tabIndex={0}
      aria-label={t('contributions.caption')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('contributions.member')}</th>
            <td className={classes.bar} />
            <th scope="col">{formatPeriod(contributions.from, step)}</th>
            <th scope="col">{formatPeriod(contributions.to, step)}</th>
            <th scope="col">{t('contributions.change')}</th>
            <th scope="col">{t('contributions.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">{row.title}</th>
              <td className={classes.bar}>
                <ChangeBar
                  change={row.change}
                  low={low}
                  high={high}
                  colour={colours.get(row.key)}
                />
              </td>
              <td>{formatValue(row.before, unit)}</td>
              <td>{formatValue(row.after, unit)}</td>
              <td>{formatChange(row.change, unit)}</td>
              <td>{formatShare(row.share, { decimals: 0 })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('contributions.total')}</th>
            <td className={classes.bar} />
            <td>{formatValue(contributions.before, unit)}</td>
            <td>{formatValue(contributions.after, unit)}</td>
            <td>{formatChange(total, unit)}</td>
            <td>{formatShare(1, { decimals: 0 })}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
