import {
  ModelColumn,
  PlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { MoreButton } from '../lib/MoreButton';
import { useLongList } from '../lib/useLongList';

const SHOWN_FIRST = 30;

/** Columns of data, or of what a model takes and gives. */
export function ColumnTable(props: {
  caption: string;
  columns: readonly ModelColumn[];
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { shown, left, showMore } = useLongList(props.columns, SHOWN_FIRST);
  return (
    <>
      <PlainTable
        caption={props.caption}
        columns={[
          { title: t('detail.data.name') },
          { title: t('detail.data.type') },
          { title: t('detail.data.required') },
        ]}
      >
        {shown.map(({ name, type, isRequired }, index) => (
          <tr key={index}>
            <td style={{ overflowWrap: 'anywhere' }}>
              {name || t('detail.data.noName')}
            </td>
            <td style={{ overflowWrap: 'anywhere' }}>{type}</td>
            <td>
              {isRequired === null
                ? t('detail.data.notSaid')
                : t(
                    isRequired
                      ? 'detail.card.value.yes'
                      : 'detail.card.value.no',
                  )}
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
