import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  MODEL_ANNOTATION,
  MODEL_CARD_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';
import {
  useModels,
  type ModelList,
} from '@almanac/backstage-plugin-insights-react';

/** Models that are tied to the entity of the page. */
export interface EntityModels extends ModelList {
  /** Entity reference. */
  entity: string;
  /** The annotation that the entity has, and what it names. */
  annotation: string;
  named: string;
}

/** Reads the models of the entity that is above, those that need somebody first. */
export function useEntityModels(): EntityModels {
  const { entity } = useEntity();
  const { annotations = {} } = entity.metadata;
  const ref = stringifyEntityRef(entity);
  const models = useModels({ entity: [ref], sort: 'attention' });
  const annotation =
    MODEL_ANNOTATION in annotations ? MODEL_ANNOTATION : MODEL_CARD_ANNOTATION;
  return {
    ...models,
    entity: ref,
    annotation,
    named: annotations[annotation] ?? '',
  };
}
