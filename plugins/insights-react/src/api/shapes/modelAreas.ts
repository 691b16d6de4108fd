import type {
  ModelConsumer,
  ModelConsumerOwner,
  ModelConsumers,
  ModelEvent,
  ModelRegistry,
} from '../wire';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

export const modelConsumers = thing<ModelConsumers>({
  entities: listOf(
    thing<ModelConsumer>({
      entityRef: text,
      title: text,
      kind: text,
      owner: orNull(text),
      isDirect: flag,
      path: listOf(text),
    }),
  ),
  owners: listOf(
    thing<ModelConsumerOwner>({ owner: orNull(text), count: number }),
  ),
  leftOff: number,
  isCatalogKnown: flag,
});

export const modelEvent = thing<ModelEvent>({
  id: text,
  at: text,
  by: orNull(text),
  kind: openWord(),
  version: orNull(text),
  alias: orNull(text),
  detail: orNull(text),
});

export const modelRegistry = thing<ModelRegistry>({
  registry: text,
  title: text,
  description: text,
  link: orNull(text),
  isExample: flag,
  canMoveAliases: flag,
  canRegister: flag,
  modelCount: number,
  readAt: orNull(text),
  isCollected: flag,
});
