import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Contributions, Step } from '../../api/wire';
import { unitSpace } from '../../lib/displayLocale';
import { changeUnit, formatChange } from '../../lib/formatChange';
import { formatPeriod } from '../../lib/formatPeriod';
import { formatShare } from '../../lib/formatShare';
import { formatBareValue, ratioUnit, unitWord } from '../../lib/formatValue';
import { memberColours } from '../../lib/memberColour';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation';
import { MiddleTruncate } from '../text/MiddleTruncate';
import { ChangeBar } from './ChangeBar';
import { contributionRows } from './contributionRows';

const useStyles = makeStyles(theme => ({
  scroller: {
    overflowX: 'auto',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      height: 36,
      padding: theme.spacing(0, 1),
      textAlign: 'right',
      whiteSpace: 'nowrap',
      fontWeight: 400,
    },
    '& th:first-child': {
      textAlign: 'left',
      paddingLeft: 0,
      // Names give way before numbers do.
      maxWidth: 168,
    },
    '& td:last-child, & th:last-child': { paddingRight: 0 },
    '& thead th': {
      color: theme.palette.text.secondary,
      fontSize: 13,
      fontWeight: 500,
      // Long heads break, so that a narrow window still shows every column.
      whiteSpace: 'normal',
      lineHeight: 1.3,
      verticalAlign: 'bottom',
      paddingBottom: theme.spacing(1),
    },
    '& thead th, & thead td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tfoot th, & tfoot td': {
      fontWeight: 600,
      borderTop: `1px solid ${theme.palette.text.secondary}`,
    },
  },
  bar: { width: '44%', minWidth: 72 },
  note: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
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
  const colours = memberColours(
    contributions.parts.map(part => part.member),
    usePaletteMode(),
  );
  const shown = contributionRows(contributions, unit, t('contributions.other'));
  if (shown.rows.length === 0) {
    return (
      <Typography color="textSecondary">{t('contributions.none')}</Typography>
    );
  }
  const period = (day: string) => {
    const named = formatPeriod(day, step).replace(/ /g, unitSpace);
    return unit === ratioUnit ? named : `${named}, ${unitWord(unit)}`;
  };
  const change = (value: number) =>
    formatChange(value, unit, { decimals: shown.decimals, bare: true });
  return (
    <>
      <div
        className={classes.scroller}
        role="group"
        aria-label={t('contributions.caption')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('contributions.member')}</th>
              <td className={classes.bar} />
              <th scope="col">{period(contributions.from)}</th>
              <th scope="col">{period(contributions.to)}</th>
              <th scope="col">
                {t('contributions.change', { unit: changeUnit(unit) })}
              </th>
              <th scope="col">{t('contributions.share')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.rows.map(row => (
              <tr key={row.key}>
                <th scope="row">
                  <MiddleTruncate text={row.title} maxCharacters={28} />
                </th>
                <td className={classes.bar}>
                  <ChangeBar
                    change={row.change}
                    low={shown.low}
                    high={shown.high}
                    colour={colours.get(row.key)}
                  />
                </td>
                <td>{formatBareValue(row.before, unit)}</td>
                <td>{formatBareValue(row.after, unit)}</td>
                <td>{change(row.change)}</td>
                <td>{formatShare(row.share, { decimals: 0 })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('contributions.total')}</th>
              <td className={classes.bar} />
              <td>{formatBareValue(contributions.before, unit)}</td>
              <td>{formatBareValue(contributions.after, unit)}</td>
              <td>{change(shown.total)}</td>
              <td>
                {formatShare(contributions.change === 0 ? null : 1, {
                  decimals: 0,
                })}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={classes.note}>{t('contributions.adds')}</p>
    </>
  );
}
