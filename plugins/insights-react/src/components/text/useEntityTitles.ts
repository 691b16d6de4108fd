import { useCallback, useEffect, useState } from 'react';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { refName } from './refName';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * What the catalog calls entities, where a word is needed rather than a link: the very titles that `OwnerLink` shows.
 *
 * @param refs - entity references
 * @returns the title of a reference; until the catalog has answered, and of what it does not know, the name in it
 *
 * @public
 */
export function useEntityTitles(
  refs: readonly string[],
): (ref: string) => string {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const [titles, setTitles] = useState(NONE);
  const asked = [...new Set(refs)].sort().join('\n');
  useEffect(() => {
    if (!presentation || !asked) return undefined;
    let isWanted = true;
    const titleOf = async (ref: string) => {
      const { primaryTitle } = await presentation.forEntity(ref).promise;
      return [ref, primaryTitle] as const;
    };
    void Promise.allSettled(asked.split('\n').map(titleOf)).then(answers => {
      const known = answers.flatMap(answer =>
        answer.status === 'fulfilled' ? [answer.value] : [],
      );
      if (isWanted) setTitles(new Map(known));
    });
    return () => {
      isWanted = false;
    };
  }, [presentation, asked]);
  return useCallback(ref => titles.get(ref) ?? refName(ref), [titles]);
}

/** What the catalog calls one entity. @public */
export function useEntityTitle(ref: string): string {
  return useEntityTitles([ref])(ref);
}
