import { isList, isObject, type JsonObject } from '../../json/Json';

/** Type of a component that is a model. */
export const MODEL_TYPE = 'machine-learning-model';

/** Where the model of a document stands: what it is about, or the index among its components. */
export type ModelPlace = 'subject' | number;

/** The model that a document describes: its subject, or else the first among its components. */
export function modelPlaceIn(document: {
  readonly metadata?: unknown;
  readonly components?: unknown;
}): ModelPlace | undefined {
  const { metadata, components } = document;
  if (isObject(metadata) && isModel(metadata.component)) return 'subject';
  if (!isList(components)) return undefined;
  const at = components.findIndex(isModel);
  return at < 0 ? undefined : at;
}

/** Whether a component is a model. */
export function isModel(component: unknown): component is JsonObject {
  return isObject(component) && component.type === MODEL_TYPE;
}

/** The component at a place; an empty one where there is none. */
export function modelIn(document: JsonObject): JsonObject {
  const place = modelPlaceIn(document);
  const { metadata, components } = document;
  if (place === 'subject' && isObject(metadata)) {
    return isObject(metadata.component) ? metadata.component : {};
  }
  const component =
    typeof place === 'number' && isList(components) ? components[place] : {};
  return isObject(component) ? component : {};
}

/** The document with another model in its place. */
export function withModel(document: JsonObject, model: JsonObject): JsonObject {
  const place = modelPlaceIn(document);
  const { metadata, components } = document;
  if (place === 'subject' && isObject(metadata)) {
    return { ...document, metadata: { ...metadata, component: model } };
  }
  const list = isList(components) ? components : [];
  return {
    ...document,
    components:
      typeof place === 'number'
        ? list.map((one, index) => (index === place ? model : one))
        : [...list, model],
  };
}
