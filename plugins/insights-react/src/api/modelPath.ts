import type { ModelAddress } from './ModelsApi';

/** The parameters of a path that leads to a model; the client percent-encodes them. */
export function modelPath({ registry, name }: ModelAddress): {
  registry: string;
  modelName: string;
} {
  return { registry, modelName: name };
}
