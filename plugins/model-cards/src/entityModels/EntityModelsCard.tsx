import { InfoCard } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  ListFoot,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelLines } from '../parts/ModelLines';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';
import { EntityModelsAbsent } from './EntityModelsAbsent';
import { useEntityModels } from './useEntityModels';

const LINES = 5;

/** The models that are tied to an entity, those that need somebody first. */
export function EntityModelsCard() {
  const { t } = useTexts(modelCardsTranslationRef);
  const models = useEntityModels();
  const list = useRouteRef(modelsRouteRef)();
  const { items, matchingCount } = models;
  return (
    <InfoCard title={t('entityModels.title')}>
      {items.length === 0 ? (
        <EntityModelsAbsent models={models} />
      ) : (
        <>
          <ModelLines models={items.slice(0, LINES)} />
          <ListFoot
            hasExamples={items.some(({ isExample }) => isExample)}
            all={
              items.length > LINES
                ? {
                    to: `${list}?entity=${encodeURIComponent(models.entity)}`,
                    text: t('entityModels.all', {
                      number: formatNumber(matchingCount ?? items.length),
                    }),
                  }
                : undefined
            }
          />
        </>
      )}
    </InfoCard>
  );
}
