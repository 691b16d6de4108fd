import {
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { TextBlock } from '../lib/TextBlock';
import { sloTranslationRef } from '../../translation';

/** What the source was asked last, each to be copied. */
export function SeriesQueries({ queries }: { queries: readonly string[] }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  if (queries.length === 0) {
    return <p className={note}>{t('detail.data.noQueries')}</p>;
  }
  return (
    <>
      {queries.map((query, index) => (
        <TextBlock
          key={query}
          text={query}
          name={`${t('detail.data.queries')} ${index + 1}`}
        />
      ))}
    </>
  );
}
