import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Contributions, Step } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { ContributionHead } from './ContributionHead';
import { ContributionLines } from './ContributionLines';
import { ContributionTotal } from './ContributionTotal';
import { contributionRows } from './contributionRows';
import { useTexts } from '../../translation/useTexts';

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
  const { t } = useTexts(insightsTranslationRef);
  const { contributions, unit, step } = props;
  const shown = contributionRows(contributions, unit, t('contributions.other'));
  if (shown.rows.length === 0) {
    return (
      <Typography color="textSecondary">{t('contributions.none')}</Typography>
    );
  }
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
          <ContributionHead {...{ contributions, unit, step }} />
          <ContributionLines {...{ shown, unit }} />
          <ContributionTotal {...{ contributions, shown, unit }} />
        </table>
      </div>
      <p className={classes.note}>{t('contributions.adds')}</p>
    </>
  );
}
