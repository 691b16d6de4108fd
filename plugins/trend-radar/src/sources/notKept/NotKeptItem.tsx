import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  DeadLetter,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(0.25, 2),
    padding: theme.spacing(1.5, 0),
    fontSize: 14,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 'none' },
  },
  item: { fontWeight: 500, overflowWrap: 'anywhere' },
  text: { gridColumn: '1 / -1', maxWidth: 760, overflowWrap: 'anywhere' },
  mend: { color: theme.palette.text.secondary },
}));

/** One item that could not be kept. */
export function NotKeptItem(props: { letter: DeadLetter; runSearch: string }) {
  const { at, item, reason, howToMend } = props.letter;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <li className={classes.root}>
      <span className={classes.item}>{item}</span>
      <Link to={props.runSearch}>
        <Time at={at} />
      </Link>
      <span className={classes.text}>{reason}</span>
      <span className={`${classes.text} ${classes.mend}`}>
        <strong>{t('sources.notKept.howToMend')}.</strong> {howToMend}
      </span>
    </li>
  );
}
