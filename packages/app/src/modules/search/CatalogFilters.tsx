import { useApi } from '@backstage/frontend-plugin-api';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { SearchFilter } from '@backstage/plugin-search-react';
import { searchPageTranslationRef } from './translation';

const LIFECYCLES = ['experimental', 'production', 'deprecated'];

/** What entities, and what belongs to them, are filtered by. */
export function CatalogFilters() {
  const { t } = useTexts(searchPageTranslationRef);
  const catalogApi = useApi(catalogApiRef);

  const kinds = async () => {
    const { facets } = await catalogApi.getEntityFacets({ facets: ['kind'] });
    return (facets.kind ?? [])
      .map(({ value }) => value)
      .sort((a, b) => a.localeCompare(b));
  };

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
