import { parseEntityRef } from '@backstage/catalog-model';

/** The page of an entity in the catalog of the portal; null where nobody knows where the portal is. */
export function entityPage(
  portalUrl: string | undefined,
  entityRef: string,
): string | null {
  if (portalUrl === undefined) return null;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const path = [namespace, kind, name].map(encodeURIComponent).join('/');
  return `${portalUrl.replace(/\/+$/, '')}/catalog/${path}`;
}
