import {
  useEntityTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelTable } from '../list/table/ModelTable';
import { ExampleNotice } from '../parts/ExampleNotice';
import { modelCardsTranslationRef } from '../translation';
import { EntityModelsAbsent } from './EntityModelsAbsent';
import { useEntityModels } from './useEntityModels';

/** The tab of an entity with the models that are tied to it, those that need somebody first. */
export function EntityModelsContent() {
  const { t } = useTexts(modelCardsTranslationRef);
  const models = useEntityModels();
  const entity = useEntityTitle(models.entity);
  if (models.items.length === 0) return <EntityModelsAbsent models={models} />;
  return (
    <>
      {models.items.some(({ isExample }) => isExample) && <ExampleNotice />}
      <ModelTable
        label={t('list.table.labelOf', { entity })}
        models={models}
        matchingCount={models.matchingCount}
      />
    </>
  );
}
