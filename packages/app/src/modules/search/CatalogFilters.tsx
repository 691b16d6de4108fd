import { useApi } from '@backstage/frontend-plugin-api';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import {
  CATALOG_FILTER_EXISTS,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import { SearchFilter, useSearch } from '@backstage/plugin-search-react';
import { searchPageTranslationRef } from './translation';

/** Types of documents, of which the catalog knows what they can be filtered by. */
export const CATALOG = 'software-catalog';
const DOCUMENTS = 'techdocs';

const LIFECYCLES = ['experimental', 'production', 'deprecated'];

/** What entities, and the documents of entities, are filtered by; nothing where results of another kind are chosen. */
export function CatalogFilters() {
  const { t } = useTexts(searchPageTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const [type = CATALOG] = useSearch().types;

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
  if (type !== CATALOG) return null;
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
