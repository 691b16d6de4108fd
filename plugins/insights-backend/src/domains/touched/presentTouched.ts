import type { components } from '@almanac/backstage-plugin-insights-common';
import { ownersByCount } from '../../platform/catalog/ownersByCount';
import type { TouchedEntity } from './model/TouchedTopic';
import type { ShownEntity } from './TopicCatalog';

type Schemas = components['schemas'];

/**
 * What a topic touches, by title; owners by how many of them they own.
 *
 * @param shown - what the catalog shows of it; undefined where it did not answer
 * @param isCut - whether there are more than were looked up
 */
export function presentTouched(
  touched: readonly TouchedEntity[],
  shown: readonly ShownEntity[] | undefined,
  isCut: boolean,
): Schemas['TouchedEntities'] {
  const sources = new Map(touched.map(one => [one.entityRef, one.sources]));
  const entities = [...(shown ?? [])]
    .sort(
      (a, b) =>
        a.title.localeCompare(b.title, 'en') || (a.ref < b.ref ? -1 : 1),
    )
    .map(({ ref, ...entity }) => ({
      ...{ entityRef: ref, ...entity },
      sources: [...(sources.get(ref) ?? [])],
    }));
  return {
    entities,
    owners: ownersByCount(entities),
    isCut,
    isCatalogKnown: shown !== undefined,
  };
}
