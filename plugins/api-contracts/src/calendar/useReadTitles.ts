import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { refName } from '@almanac/backstage-plugin-insights-react';

/** Gives the title that the catalog has for a reference. */
type TitleOf = (ref: string) => string;

/**
 * Asks the catalog for titles when a file needs them: what is in it is known only once it is asked for.
 *
 * @returns a function of entity references; the titles that it gives are the names in them where the catalog knows no other
 */
export function useReadTitles(): (refs: readonly string[]) => Promise<TitleOf> {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  return async refs => {
    const titleOf = async (ref: string) => {
      const shown = await presentation?.forEntity(ref).promise;
      return [ref, shown?.primaryTitle ?? refName(ref)] as const;
    };
    const answers = await Promise.allSettled([...new Set(refs)].map(titleOf));
    const titles = new Map(
      answers.flatMap(answer =>
        answer.status === 'fulfilled' ? [answer.value] : [],
      ),
    );
    return ref => titles.get(ref) ?? refName(ref);
  };
}
