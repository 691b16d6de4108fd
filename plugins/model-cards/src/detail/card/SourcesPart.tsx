import {
  PlainTable,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ModelCardSource } from '../lib/modelTypes';
import { linkOf } from '../markdown/linkOf';
import { OutsideLink } from '../markdown/OutsideLink';

/** What the card is composed of, and by which digest it can be told from another. */
export function SourcesPart({
  sources,
}: {
  sources: readonly ModelCardSource[];
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  if (sources.length === 0) return <p>{t('detail.card.sources.empty')}</p>;
  return (
    <PlainTable
      caption={t('detail.card.sources.title')}
      columns={[
        { title: t('detail.card.sources.source') },
        { title: t('detail.card.sources.kind') },
        { title: t('detail.card.sources.by') },
        { title: t('detail.card.sources.at') },
      ]}
    >
      {sources.map((source, index) => (
        <tr key={index}>
          <td style={{ overflowWrap: 'anywhere' }}>
            {linkOf(source.link) ? (
              <OutsideLink address={source.link}>{source.source}</OutsideLink>
            ) : (
              source.source
            )}
          </td>
          <td>
            {source.format
              ? t(`detail.card.export.format.${source.format}`)
              : t('detail.card.sources.noFile')}
          </td>
          <td>{t(`detail.card.sources.${source.by}`)}</td>
          <td>
            {source.at ? (
              <Time at={source.at} />
            ) : (
              t('detail.card.sources.noTime')
            )}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
