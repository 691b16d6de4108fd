import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ContractQuality,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** Whether who provides the API promises anything about it. */
export function SlosOfProviders({ slos }: Pick<ContractQuality, 'slos'>) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <>
      <h3>{t('quality.slos.title')}</h3>
      {slos.ownCount > 0 && (
        <p>
          {t('quality.slos.own', {
            count: slos.ownCount,
            number: formatNumber(slos.ownCount),
          })}
        </p>
      )}
      {!slos.isKnown && <p>{t('quality.slos.unknown')}</p>}
      {slos.isKnown && slos.providers.length === 0 && (
        <p>{t('quality.slos.nobody')}</p>
      )}
      <ul style={{ paddingLeft: 20 }}>
        {slos.providers.map(({ entityRef, title, sloCount }) => (
          <li key={entityRef}>
            {t(sloCount === 0 ? 'quality.slos.none' : 'quality.slos.some', {
              count: sloCount,
              number: formatNumber(sloCount),
              provider: (
                <EntityRefLink
                  entityRef={entityRef}
                  title={title}
                  underline="always"
                />
              ),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
