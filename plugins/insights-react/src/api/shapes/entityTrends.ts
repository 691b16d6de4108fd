import type { EntityTrends } from '../wire';
import {
  flag,
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';

type EntityTrend = EntityTrends['items'][number];
type EntityBlip = NonNullable<EntityTrend['blip']>;

export const entityTrends = thing<EntityTrends>({
  items: listOf(
    thing<EntityTrend>({
      topicId: text,
      title: text,
      sources: listOf(text),
      blip: orNull(
        thing<EntityBlip>({
          radar: thing<EntityBlip['radar']>({ id: text, title: text }),
          ring: thing<EntityBlip['ring']>({ id: text, title: text }),
          isDecided: flag,
          unit: orNull(text),
          higherIs: optional(
            orNull(openWord<NonNullable<EntityBlip['higherIs']>>()),
          ),
          movement: openWord<EntityBlip['movement']>(),
          verdict: openWord<EntityBlip['verdict']>(),
          value: orNull(number),
        }),
      ),
    }),
  ),
  topicCount: number,
  unknown: listOf(text),
  isCatalogKnown: flag,
});
