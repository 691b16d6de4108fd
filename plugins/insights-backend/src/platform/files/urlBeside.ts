import type { ScmIntegrationRegistry } from '@backstage/integration';

/**
 * The address of a path beside the file that an entity was read from.
 *
 * @throws Error where it lies elsewhere than the entity's file does
 */
export function urlBeside(
  integrations: ScmIntegrationRegistry,
  base: string,
  path: string,
): string {
  const url = integrations.resolveUrl({ url: `./${path}`, base });
  if (new URL(url).origin !== new URL(base).origin) {
    throw new Error('the annotation leads to another host');
  }
  return url;
}
