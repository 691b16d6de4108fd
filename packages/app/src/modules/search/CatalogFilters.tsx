import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { SearchFilter } from '@backstage/plugin-search-react';
import type { FilterValues } from './address';
import { searchPageTranslationRef } from './translation';

/** What entities, and what belongs to them, are filtered by. */
export function CatalogFilters({ values }: { values: FilterValues }) {
  const { t } = useTexts(searchPageTranslationRef);
  const { kind = [], lifecycle = [] } = values;
  return (
    <>
      <SearchFilter.Select
        label={t('filters.kind')}
        name="kind"
        values={[...kind]}
      />
      <SearchFilter.Checkbox
        label={t('filters.lifecycle')}
        name="lifecycle"
        values={[...lifecycle]}
      />
    </>
  );
}
