import {
  ContractQuality,
  formatNumber,
  plainWord,
  PlainTable,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

const known = ['validity', 'clarity', 'security', 'house'] as const;

/** What each area costs; with the score that is 100. */
export function AreasTable({ quality }: { quality: ContractQuality }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { number } = usePlainTable();
  const { areas, rules } = quality;
  const wordOf = (id: string) => {
    const area = known.find(one => one === id);
    return area ? t(`quality.areas.${area}`) : plainWord(id);
  };
  const placesOf = (id: string) =>
    rules
      .filter(({ area }) => area === id)
      .reduce((sum, rule) => sum + rule.places - rule.waivedPlaces, 0);
  return (
    <>
      <h3>{t('quality.areas.title')}</h3>
      <PlainTable
        caption={t('quality.areas.title')}
        columns={[
          { title: t('quality.areas.area') },
          { title: t('quality.areas.lost'), align: 'right' },
          { title: t('quality.areas.points'), align: 'right' },
          { title: t('quality.areas.places'), align: 'right' },
        ]}
      >
        {areas.map(({ id, lost, points }) => (
          <tr key={id}>
            <td>{wordOf(id)}</td>
            <td className={number}>{formatNumber(lost)}</td>
            <td className={number}>{formatNumber(points)}</td>
            <td className={number}>{formatNumber(placesOf(id))}</td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
