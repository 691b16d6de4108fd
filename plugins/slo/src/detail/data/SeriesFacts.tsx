import {
  Fact,
  FactsList,
  formatDuration,
  formatShare,
  SliSeries,
  SloEvaluation,
  Time,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Where the counts come from, how fine, how fresh and how whole they are. */
export function SeriesFacts(props: {
  series: SliSeries;
  evaluation: SloEvaluation | undefined;
}) {
  const { series, evaluation } = props;
  const { t } = useTexts(sloTranslationRef);
  const { lastSuccessAt, collectedUntil } = series;
  const facts: Fact[] = [
    [
      t('detail.data.source'),
      <>
        {t('detail.data.sourceOf', {
          title: series.sourceTitle,
          source: series.source,
        })}
        {series.isExample && ` · ${t('detail.data.example')}`}
      </>,
    ],
    [t('detail.data.step'), formatDuration(series.stepSeconds * 1_000)],
    [
      t('detail.data.freshness'),
      lastSuccessAt ? <Time at={lastSuccessAt} /> : t('detail.data.never'),
    ],
    [
      t('detail.data.collected'),
      collectedUntil ? <Time at={collectedUntil} /> : t('detail.data.never'),
    ],
  ];
  if (evaluation) {
    const share = formatShare(evaluation.coverage);
    const said = t('detail.data.coverageOf', { share });
    facts.push([
      t('detail.data.coverage'),
      <WorkingNumber working={evaluation.working} name={said}>
        {said}
      </WorkingNumber>,
    ]);
  }
  return <FactsList facts={facts} />;
}
