import { makeStyles } from '@material-ui/core/styles';
import {
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    '& li + li': { marginTop: theme.spacing(0.5) },
  },
}));

/** What the engine noticed about the data; warnings say that they are one. */
export function QualityNotes(props: { notes: TrendAnalysis['quality'] }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <ul className={classes.list}>
      {props.notes.map(({ id, severity, text }) => (
        <li key={id}>
          {severity === 'warning' && (
            <strong>{t('topic.method.warning')}. </strong>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}
