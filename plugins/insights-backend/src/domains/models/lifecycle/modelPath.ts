import type { ModelKey } from '../model/record/ModelKey';

/** The page of a model in the portal. */
export function modelPath({ registry, name }: ModelKey): string {
  return `/models/${encodeURIComponent(registry)}/${encodeURIComponent(name)}`;
}
