import { useMemo } from 'react';
import {
  ErrorState,
  LoadingState,
  TimeChart,
  useContractQualityHistory,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';

/** So many definitions of an API are looked at by rules, the latest ones: `PAST_DEPTH` of the backend. */
const LOOKED_AT = 20;

const BOUNDS = { low: 0, high: 100 };

/** The score of each definition that the API had, from when it came until the next one. */
export function ScoreTrend({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useContractQualityHistory(contractRef);
  const { items, isPending, error, retry } = list;
  const known = useMemo(
    () => items.filter(({ score }) => score !== null).reverse(),
    [items],
  );
  const words = t('quality.trend.every');
  const times = useMemo(
    () => ({ at: known.map(({ seenFrom }) => seenFrom), words }),
    [known, words],
  );
  const title = t('quality.trend.score');
  const series = useMemo(
    () => [{ id: 'score', title, values: known.map(({ score }) => score) }],
    [known, title],
  );
  if (isPending) return <LoadingState shape="text" />;
  if (error && items.length === 0) {
    return (
      <ErrorState
        title={t('quality.trend.error')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (known.length < 2) return <p>{t('quality.trend.one')}</p>;
  return (
    <>
      <TimeChart
        title={t('quality.trend.title')}
        unit="{point}"
        times={times}
        source={t('quality.trend.source')}
        series={series}
        bounds={BOUNDS}
        wholeBounds
        stairs
        height={220}
      />
      {(list.hasMore || items.length > LOOKED_AT) && (
        <p>{t('quality.trend.lookedAt', { number: String(LOOKED_AT) })}</p>
      )}
      <MoreOfList list={list} text={t('quality.trend.more')} />
    </>
  );
}
