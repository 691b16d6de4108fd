import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  keepTogether,
  PageSection,
  Signal,
  TrendAnalysis,
  WorkingButton,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { QualityNotes } from './QualityNotes';
import { useMethodFacts } from './useMethodFacts';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    margin: 0,
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    [`@media (max-width: 560px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 0,
      '& dd': { marginBottom: theme.spacing(1) },
    },
  },
}));

/** How the answer was reached, from what, and how good that is; one button shows the whole working. */
export function MethodSection(props: {
  analysis: TrendAnalysis;
  caveats: string[];
  signal: Signal;
}) {
  const { analysis, signal, caveats } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const facts = useMethodFacts(analysis, signal);
  // What stands under "Keep in mind" already is not said twice.
  const notes = analysis.quality.filter(({ text }) => !caveats.includes(text));
  return (
    <PageSection
      anchor="method"
      title={t('topic.method.title')}
      actions={
        <WorkingButton working={analysis.working}>
          {t('topic.method.working')}
        </WorkingButton>
      }
    >
      <dl className={classes.list}>
        {facts.map(([term, fact]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{typeof fact === 'string' ? keepTogether(fact) : fact}</dd>
          </Fragment>
        ))}
        {notes.length > 0 && (
          <>
            <dt>{t('topic.method.quality')}</dt>
            <dd>
              <QualityNotes notes={notes} />
            </dd>
          </>
        )}
      </dl>
    </PageSection>
  );
}
