import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ContractConsumers,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ConsumerTable } from './ConsumerTable';
import { OwnersTable } from './OwnersTable';

/** Who provides and consumes an API, and who of the owners knows of what last broke them; nothing where that is not known. */
export function ConsumersView({ of }: { of: ContractConsumers }) {
  const { t } = useTexts(apiContractsTranslationRef);
  if (!of.isCatalogKnown || !of.isApiShown) return null;
  const { providers, consumers, unseenConsumers } = of;
  return (
    <>
      {providers.length > 0 && (
        <p>
          {t('contract.consumers.providers')}{' '}
          {providers.map(({ entityRef, title }, index) => (
            <span key={entityRef}>
              {index > 0 && ', '}
              <EntityRefLink
                entityRef={entityRef}
                title={title}
                underline="always"
              />
            </span>
          ))}
        </p>
      )}
      {consumers.length > 0 && (
        <>
          {unseenConsumers > 0 && (
            <p>
              {t('consumers.unseen', {
                count: unseenConsumers,
                number: formatNumber(unseenConsumers),
              })}
            </p>
          )}
          <OwnersTable of={of} />
          <ConsumerTable consumers={consumers} />
        </>
      )}
    </>
  );
}
