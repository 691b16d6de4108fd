import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  SloEvaluation,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    '& li + li': { marginTop: theme.spacing(1) },
  },
  effect: { display: 'block', color: theme.palette.text.secondary },
}));

/** Counts that cannot be right, how many and when, what was made of them and what to check. */
export function DataFaults(props: { faults: SloEvaluation['dataFaults'] }) {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  if (props.faults.length === 0) {
    return <p className={note}>{t('detail.data.noFaults')}</p>;
  }
  return (
    <ul className={classes.list}>
      {props.faults.map(({ kind, buckets, firstAt, lastAt }) => (
        <li key={kind}>
          {t('detail.data.fault', {
            number: formatNumber(buckets),
            first: <Time at={firstAt} />,
            last: <Time at={lastAt} />,
            what: t(`detail.data.kinds.${kind}`),
          })}
          <span className={classes.effect}>
            {t(`detail.data.effect.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
