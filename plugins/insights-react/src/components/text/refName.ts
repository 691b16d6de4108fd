import { parseEntityRef } from '@backstage/catalog-model';

/**
 * What people call an entity: its name, with its namespace where that is not the usual one.
 *
 * @param ref - an entity reference; what is none is given back as it came
 *
 * @public
 */
export function refName(ref: string): string {
  try {
    const { namespace, name } = parseEntityRef(ref, {
      defaultKind: 'component',
    });
    return namespace === 'default' ? name : `${namespace}/${name}`;
  } catch {
    return ref;
  }
}
