import { useEffect, useState } from 'react';
import { type Entity, RELATION_CONSUMES_API } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';

/** What the reader and their groups own; who owns more sees what the first of it consumes. */
const MOST_ENTITIES = 500;

/** APIs that are asked for, at once. */
export const MOST_APIS = 100;

/** References of APIs, or why they are not known. */
export interface ConsumedApis {
  /** Undefined until they are known. */
  refs?: readonly string[];
  /** Entities that are owned, and were not looked at. */
  leftOff?: number;
  error?: Error;
  retry(): void;
}

/** References of the APIs that an entity consumes, in lower case, each once. */
export function consumedApisOf(entities: readonly Entity[]): string[] {
  const refs = entities.flatMap(({ relations = [] }) =>
    relations
      .filter(({ type }) => type === RELATION_CONSUMES_API)
      .map(({ targetRef }) => targetRef.toLowerCase()),
  );
  return [...new Set(refs)].sort();
}

/** The APIs that are consumed by what the reader or a group of theirs owns, as far as the catalog shows it. */
export function useConsumedApis(): ConsumedApis {
  const identity = useApi(identityApiRef);
  const catalog = useApi(catalogApiRef);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Omit<ConsumedApis, 'retry'>>({});
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      if (ownershipEntityRefs.length === 0) return { refs: [], leftOff: 0 };
      const { items, totalItems } = await catalog.queryEntities({
        filter: { 'relations.ownedBy': ownershipEntityRefs },
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
        limit: MOST_ENTITIES,
      });
      return {
        refs: consumedApisOf(items),
        leftOff: Math.max(0, totalItems - items.length),
      };
    };
    ask().then(
      known => isWanted && setAnswer(known),
      error => isWanted && setAnswer({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [identity, catalog, attempt]);
  return { ...answer, retry: () => setAttempt(count => count + 1) };
}
