import type { Entity } from '@backstage/catalog-model';
import {
  MODEL_ANNOTATION,
  MODEL_CARD_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';

/** Whether an entity says which models it is tied to, or where the card of its own is. @public */
export function hasModels({ metadata: { annotations } }: Entity): boolean {
  return [MODEL_ANNOTATION, MODEL_CARD_ANNOTATION].some(name =>
    Boolean(annotations?.[name]?.trim()),
  );
}
