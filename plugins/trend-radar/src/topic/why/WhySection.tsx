import {
  BlipDetail,
  ContributionBars,
  Explanation,
  formatPeriod,
  PagePart,
  PageSection,
  Signal,
  TrendAnalysis,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useColumns } from '../useColumns';
import { Caveats } from './Caveats';
import { FactList } from './FactList';
import { LevelChanges } from './LevelChanges';

function Parts(props: { analysis: TrendAnalysis; signal: Signal }) {
  const { analysis, signal } = props;
  const classes = usePlainTable();
  const { t } = useTexts(trendRadarTranslationRef);
  const { contributions } = analysis;
  if (!contributions) {
    return <p className={classes.note}>{t('topic.why.noParts')}</p>;
  }
  return (
    <>
      <p className={classes.note}>
        {t(
          contributions.change === 0
            ? 'topic.why.unchanged'
            : 'topic.why.partsWindow',
          {
            from: formatPeriod(contributions.from, signal.step),
            to: formatPeriod(contributions.to, signal.step),
          },
        )}
      </p>
      <ContributionBars
        contributions={contributions}
        unit={signal.unit}
        step={signal.step}
      />
    </>
  );
}

/** Why the sentence says what it says: the parts of the change, the facts, the changes of level, the caveats. */
export function WhySection(props: {
  analysis: TrendAnalysis;
  explanation: Explanation;
  signal: Signal;
  suggestion: BlipDetail['suggestion'] | undefined;
}) {
  const { analysis, explanation, signal } = props;
  const columns = useColumns();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <PageSection anchor="why" title={t('topic.why.title')}>
      <div className={columns.root}>
        <div className={columns.whole}>
          <PagePart anchor="parts" title={t('topic.why.parts')}>
            <Parts analysis={analysis} signal={signal} />
          </PagePart>
        </div>
        <div className={columns.column}>
          <PagePart anchor="facts" title={t('topic.why.facts')}>
            <FactList
              facts={explanation.facts}
              working={analysis.working}
              ringWorking={props.suggestion?.working}
            />
          </PagePart>
          {explanation.caveats.length > 0 && (
            <PagePart title={t('topic.why.caveats')}>
              <Caveats caveats={explanation.caveats} />
            </PagePart>
          )}
        </div>
        <PagePart anchor="changes" title={t('topic.why.changes')}>
          <LevelChanges analysis={analysis} signal={signal} />
        </PagePart>
      </div>
    </PageSection>
  );
}
