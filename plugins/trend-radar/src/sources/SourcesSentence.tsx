import {
  Collector,
  formatList,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { SourceCounts } from './model/countSources';
import { TextWithTime } from './TextWithTime';

function useShare(total: number) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (part: number) =>
    t('sources.answer.share', {
      count: total,
      part: formatNumber(part),
      total: formatNumber(total),
    });
}

/** What is wrong with the one source that needs attention, and what pages show of it. */
function OneAtFault(props: {
  collector: Collector;
  fault: 'failed' | 'stale';
  total: number;
}) {
  const { title, lastSuccessAt } = props.collector;
  const { t } = useTexts(trendRadarTranslationRef);
  const share = useShare(props.total)(1);
  return (
    <>
      {t(`sources.answer.${props.fault}`, { share, title })}{' '}
      {lastSuccessAt ? (
        <TextWithTime
          write={time => t('sources.answer.keeps', { time })}
          at={lastSuccessAt}
        />
      ) : (
        t('sources.answer.keepsNothing')
      )}
    </>
  );
}

function SeveralAtFault({ counts }: { counts: SourceCounts }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { failed, stale } = counts.by;
  const shareOf = useShare(counts.total);
  const parts = [
    ...(failed.length > 0
      ? [
          t('sources.answer.severalFailed', {
            number: formatNumber(failed.length),
          }),
        ]
      : []),
    ...(stale.length > 0
      ? [
          t('sources.answer.severalStale', {
            count: stale.length,
            number: formatNumber(stale.length),
          }),
        ]
      : []),
  ];
  return (
    <>
      {t('sources.answer.several', {
        share: shareOf(failed.length + stale.length),
        parts: formatList(parts),
      })}
    </>
  );
}

/** How they stand when none is at fault. */
function useCalmSentence({ by, total, freshCount }: SourceCounts): string {
  const { t } = useTexts(trendRadarTranslationRef);
  const shareOf = useShare(total);
  const neverCount = [...by.never, ...by.interrupted].filter(
    ({ freshness }) => freshness === 'never',
  ).length;
  const [kind, count] =
    neverCount > 0
      ? (['never', neverCount] as const)
      : (['running', by.running.length] as const);
  return freshCount === total
    ? t('sources.answer.all', { count: total, number: formatNumber(total) })
    : t(`sources.answer.${kind}`, { count, share: shareOf(count) });
}

/** The answer of the page: what needs attention first, then what is kept. */
export function SourcesSentence({ counts }: { counts: SourceCounts }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { failed, stale } = counts.by;
  const calm = useCalmSentence(counts);
  const atFault = [...failed, ...stale];
  const { notKeptCount, observationCount, modelCount } = counts;
  return (
    <>
      {atFault.length === 0 && calm}
      {atFault.length === 1 && (
        <OneAtFault
          collector={atFault[0]}
          fault={failed.length > 0 ? 'failed' : 'stale'}
          total={counts.total}
        />
      )}
      {atFault.length > 1 && <SeveralAtFault counts={counts} />}{' '}
      {notKeptCount > 0 &&
        `${t('sources.answer.notKept', {
          count: notKeptCount,
          number: formatNumber(notKeptCount),
        })} `}
      {observationCount > 0 &&
        t('sources.answer.kept', { number: formatNumber(observationCount) })}
      {modelCount > 0 &&
        ` ${t('sources.answer.models', {
          count: modelCount,
          number: formatNumber(modelCount),
        })}`}
    </>
  );
}
