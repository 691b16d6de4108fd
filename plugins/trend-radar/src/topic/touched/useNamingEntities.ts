import { useEffect, useState } from 'react';
import { Entity } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import { CatalogApi, catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  TOPICS_ANNOTATION,
  watchedTopics,
} from '../../entityTrends/watchedTopics';

/** What the catalog said so far; without a catalog in the portal it stays undefined. */
export interface NamingEntities {
  entities?: Entity[];
  error?: Error;
}

const PER_PAGE = 500;
const FIELDS = ['kind', 'metadata', 'spec.owner'];

async function entitiesNaming(catalog: CatalogApi, topicId: string) {
  const found: Entity[] = [];
  let cursor: string | undefined;
  do {
    const page = await catalog.queryEntities(
      cursor
        ? { cursor, limit: PER_PAGE, fields: FIELDS }
        : {
            query: {
              [`metadata.annotations.${TOPICS_ANNOTATION}`]: { $exists: true },
            },
            limit: PER_PAGE,
            fields: FIELDS,
          },
    );
    found.push(
      ...page.items.filter(entity => watchedTopics(entity).includes(topicId)),
    );
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return found;
}

/** The entities of the catalog that name a topic in their annotation. */
export function useNamingEntities(topicId: string): NamingEntities {
  const catalog = useApiHolder().get(catalogApiRef);
  const [answer, setAnswer] = useState<NamingEntities>({});
  useEffect(() => {
    if (!catalog) return undefined;
    let hasLeft = false;
    const say = (next: NamingEntities) => {
      if (!hasLeft) setAnswer(next);
    };
    entitiesNaming(catalog, topicId).then(
      entities => say({ entities }),
      cause =>
        say({
          error: cause instanceof Error ? cause : new Error(String(cause)),
        }),
    );
    return () => {
      hasLeft = true;
    };
  }, [catalog, topicId]);
  return answer;
}
