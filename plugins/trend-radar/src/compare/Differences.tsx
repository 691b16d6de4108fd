import { makeStyles } from '@material-ui/core/styles';
import {
  keepTogether,
  PagePart,
  PageSection,
  TopicComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  note: {
    margin: theme.spacing(0, 0, 1),
    maxWidth: 880,
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  list: {
    maxWidth: 880,
    margin: theme.spacing(0, 0, 2),
    paddingLeft: theme.spacing(2.5),
    fontSize: 14,
    lineHeight: 1.6,
  },
}));

/** What can be told of the order by each measure, in words, and what must be kept in mind; nothing where nothing is said. */
export function Differences({ comparison }: { comparison: TopicComparison }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { measures, notes } = comparison;
  // Two measures may have one thing to say.
  const sentences = [...new Set(measures.map(({ sentence }) => sentence))];
  if (measures.length === 0 && notes.length === 0) return null;
  return (
    <PageSection anchor="differences" title={t('compare.differences.title')}>
      {measures.length > 0 && (
        <>
          <p className={classes.note}>{t('compare.differences.note')}</p>
          <ul className={classes.list}>
            {sentences.map(sentence => (
              <li key={sentence}>{keepTogether(sentence)}</li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <PagePart title={t('compare.differences.notes')}>
          <ul className={classes.list}>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </PagePart>
      )}
    </PageSection>
  );
}
