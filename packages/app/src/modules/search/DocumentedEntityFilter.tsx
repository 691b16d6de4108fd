import { useApi } from '@backstage/frontend-plugin-api';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import {
  CATALOG_FILTER_EXISTS,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import { SearchFilter } from '@backstage/plugin-search-react';
import { searchPageTranslationRef } from './translation';

/** The entity whose documents are searched. */
export function DocumentedEntityFilter() {
  const { t } = useTexts(searchPageTranslationRef);
  const catalogApi = useApi(catalogApiRef);

  const documented = async () => {
    const { items } = await catalogApi.getEntities({
      fields: ['metadata.name'],
      filter: {
        'metadata.annotations.backstage.io/techdocs-ref': CATALOG_FILTER_EXISTS,
      },
    });
    return items.map(({ metadata }) => metadata.name).sort();
  };
  return (
    <SearchFilter.Select
      label={t('filters.entity')}
      name="name"
      values={documented}
    />
  );
}
