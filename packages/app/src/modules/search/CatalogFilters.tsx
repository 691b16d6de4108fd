import { useApi } from '@backstage/frontend-plugin-api';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import {
  CATALOG_FILTER_EXISTS,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import { SearchFilter } from '@backstage/plugin-search-react';
import { DOCUMENTS } from './documentTypes';
import { searchPageTranslationRef } from './translation';

const LIFECYCLES = ['experimental', 'production', 'deprecated'];

/** What entities, and the documents of entities, are filtered by. */
export function CatalogFilters({ type }: { type: string }) {
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
  const kinds = async () => {
    const { facets } = await catalogApi.getEntityFacets({ facets: ['kind'] });
    return (facets.kind ?? [])
      .map(({ value }) => value)
      .sort((a, b) => a.localeCompare(b));
  };

  if (type === DOCUMENTS) {
    return (
      <SearchFilter.Select
        label={t('filters.entity')}
        name="name"
        values={documented}
      />
    );
  }
  return (
    <>
      <SearchFilter.Select
        label={t('filters.kind')}
        name="kind"
        values={kinds}
      />
      <SearchFilter.Checkbox
        label={t('filters.lifecycle')}
        name="lifecycle"
        values={LIFECYCLES}
      />
    </>
  );
}
