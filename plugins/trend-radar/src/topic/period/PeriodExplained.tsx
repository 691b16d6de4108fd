import { makeStyles } from '@material-ui/core/styles';
import {
  ContributionBars,
  ErrorState,
  keepTogether,
  LoadingState,
  PagePart,
  ProblemError,
  Signal,
  usePlainTable,
  useTexts,
  useTopicPeriod,
  WorkingButton,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useColumns } from '../useColumns';
import { Caveats } from '../why/Caveats';
import { LevelChanges } from '../why/LevelChanges';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
  sentence: { margin: 0, maxWidth: 880, fontSize: 16, lineHeight: 1.5 },
  sections: { marginTop: theme.spacing(3) },
}));

/** What changed in the chosen period: the sentence, who brought it, the changes of level within, what to keep in mind. */
export function PeriodExplained(props: {
  topicId: string;
  signal: Signal;
  period: { from: string; to: string };
}) {
  const { signal } = props;
  const classes = { ...usePlainTable(), own: useStyles() };
  const columns = useColumns();
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error, refetch } = useTopicPeriod(
    props.topicId,
    signal.id,
    props.period,
  );
  if (error instanceof ProblemError && error.id === 'invalid-request') {
    return <p className={classes.note}>{t('topic.period.tooShort')}</p>;
  }
  // What was explained before stays where asking anew fails.
  if (error && !data) {
    return (
      <ErrorState
        title={t('topic.period.failed')}
        error={error}
        onRetry={refetch}
      />
    );
  }
  if (!data) return <LoadingState shape="answer" />;
  const { analysis, explanation } = data;
  const { contributions, working } = analysis;
  return (
    <div className={classes.own.root}>
      <PagePart anchor="period" title={t('topic.period.title')}>
        <p className={classes.own.sentence} aria-live="polite">
          {keepTogether(explanation.sentence)}
        </p>
        <WorkingButton working={working}>
          {t('topic.method.working')}
        </WorkingButton>
      </PagePart>
      <div className={`${columns.root} ${classes.own.sections}`}>
        {contributions && contributions.change !== 0 && (
          <div className={columns.whole}>
            <PagePart title={t('topic.period.parts')}>
              <ContributionBars
                contributions={contributions}
                unit={signal.unit}
                step={signal.step}
              />
            </PagePart>
          </div>
        )}
        <PagePart title={t('topic.period.changes')}>
          <LevelChanges analysis={analysis} signal={signal} />
        </PagePart>
        <PagePart title={t('topic.why.caveats')}>
          <Caveats caveats={explanation.caveats} />
        </PagePart>
      </div>
    </div>
  );
}
