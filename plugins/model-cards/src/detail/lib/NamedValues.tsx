import { PlainTable, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { PlainText } from '../card/values/PlainText';
import { MoreButton } from './MoreButton';
import { useLongList } from './useLongList';

const SHOWN_FIRST = 50;

/** Names with their values, by name; `empty`: what is said of none. */
export function NamedValues(props: {
  caption: string;
  values: Readonly<Record<string, string>>;
  empty: string;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const entries = Object.entries(props.values).sort(([first], [second]) =>
    first.localeCompare(second),
  );
  const { shown, left, showMore } = useLongList(entries, SHOWN_FIRST);
  if (entries.length === 0) return <p>{props.empty}</p>;
  return (
    <>
      <PlainTable
        caption={props.caption}
        columns={[
          { title: t('detail.named.name') },
          { title: t('detail.named.value') },
        ]}
      >
        {shown.map(([name, value]) => (
          <tr key={name}>
            <td style={{ overflowWrap: 'anywhere' }}>{name}</td>
            <td>
              <PlainText text={value} />
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
