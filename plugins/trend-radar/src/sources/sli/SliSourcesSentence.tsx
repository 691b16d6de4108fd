import {
  formatList,
  formatNumber,
  SliSource,
  useSliSources,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** What somebody has to look at; one that is new or read by nobody will come by itself. */
const NEEDING: readonly SliSource['state'][] = ['failing', 'missing', 'stale'];

/** How the sources of SLIs stand, in one sentence; nothing before they are known, and where there are none. */
export function SliSourcesSentence() {
  const { t } = useTexts(trendRadarTranslationRef);
  const sources = useSliSources().data?.items ?? [];
  const needing = sources.filter(({ state }) => NEEDING.includes(state));
  const all = { count: sources.length, number: formatNumber(sources.length) };
  if (sources.length === 0) return null;
  return needing.length === 0 ? (
    <>{t('sources.sli.answer.calm', all)}</>
  ) : (
    <>
      {t('sources.sli.answer.attention', {
        count: needing.length,
        total: t('sources.sli.answer.total', all),
        names: formatList(needing.map(({ title }) => title)),
      })}
    </>
  );
}
