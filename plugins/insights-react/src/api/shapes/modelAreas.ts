import type {
  ModelComparedSide,
  ModelComparison,
  ModelConsumer,
  ModelConsumerOwner,
  ModelConsumers,
  ModelEvent,
  ModelInterval,
  ModelRegistry,
} from '../wire';
import { modelCardChange } from './modelCards';
import { modelCompletenessFigure } from './models';
import { figure } from './modelVersions';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

export const modelComparison = thing<ModelComparison>({
  sides: listOf(
    thing<ModelComparedSide>({
      registry: text,
      name: text,
      version: orNull(text),
      title: orNull(text),
      owner: orNull(text),
      createdAt: orNull(text),
      completeness: listOf(modelCompletenessFigure),
      changes: listOf(modelCardChange),
    }),
  ),
  metrics: listOf(
    thing<ModelComparison['metrics'][number]>({
      name: text,
      dataset: orNull(text),
      slice: orNull(text),
      unit: orNull(text),
      direction: openWord(),
      values: listOf(orNull(figure)),
      intervals: listOf(
        orNull(
          thing<ModelInterval>({
            lower: number,
            upper: number,
            level: orNull(number),
          }),
        ),
      ),
      best: listOf(number),
      isBestBeyondIntervals: orNull(flag),
    }),
  ),
  params: listOf(
    thing<ModelComparison['params'][number]>({
      name: text,
      values: listOf(orNull(text)),
    }),
  ),
});

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
