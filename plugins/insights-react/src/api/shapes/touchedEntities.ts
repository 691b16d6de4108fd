import type { RadarOwners, TouchedEntities } from '../wire';
import { flag, listOf, number, orNull, text, thing } from './Shape';

export const touchedEntities = thing<TouchedEntities>({
  entities: listOf(
    thing<TouchedEntities['entities'][number]>({
      entityRef: text,
      title: text,
      kind: text,
      owner: orNull(text),
      sources: listOf(text),
    }),
  ),
  owners: listOf(
    thing<TouchedEntities['owners'][number]>({
      owner: orNull(text),
      count: number,
    }),
  ),
  isCut: flag,
  isCatalogKnown: flag,
});

export const radarOwners = thing<RadarOwners>({
  owners: listOf(
    thing<RadarOwners['owners'][number]>({
      owner: orNull(text),
      topicIds: listOf(text),
    }),
  ),
  isCut: flag,
  isCatalogKnown: flag,
});
