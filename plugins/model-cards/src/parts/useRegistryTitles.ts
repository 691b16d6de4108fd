import { useCallback, useMemo } from 'react';
import { useModelRegistries } from '@almanac/backstage-plugin-insights-react';

/** What registries are called; the id of one that is not known, or not yet. */
export function useRegistryTitles(): (registry: string) => string {
  const registries = useModelRegistries();
  const titles = useMemo(
    () =>
      new Map(
        registries.data?.items.map(({ registry, title }) => [registry, title]),
      ),
    [registries.data],
  );
  return useCallback(registry => titles.get(registry) ?? registry, [titles]);
}
