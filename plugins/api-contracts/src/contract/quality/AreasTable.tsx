import {
  ContractQuality,
  formatNumber,
  PlainTable,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** What each area costs; with the score that is 100. */
export function AreasTable({ quality }: { quality: ContractQuality }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { number } = usePlainTable();
  const { areas, rules } = quality;
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
            <td>{t(`quality.areas.${id}`)}</td>
            <td className={number}>{formatNumber(lost)}</td>
            <td className={number}>{formatNumber(points)}</td>
            <td className={number}>{formatNumber(placesOf(id))}</td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
