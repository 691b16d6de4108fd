import type { Entity } from '@backstage/catalog-model';
import { digestOf } from '../../../platform/digest';

/** An API entity, with the tag that a catalog would give it. */
export function apiEntity(
  name: string,
  definition: string,
  {
    type = 'openapi',
    title,
    owner = 'group:default/checkout',
    lifecycle = 'production',
    providers = [],
  }: {
    readonly type?: string;
    readonly title?: string;
    readonly owner?: string;
    readonly lifecycle?: string;
    /** Entity references. */
    readonly providers?: readonly string[];
  } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      ...{ name, namespace: 'default', title },
      etag: digestOf(definition, title ?? '', owner, ...providers).slice(0, 40),
    },
    spec: { type, lifecycle, owner, definition },
    relations: [
      { type: 'ownedBy', targetRef: owner },
      ...providers.map(targetRef => ({ type: 'apiProvidedBy', targetRef })),
    ],
  };
}
