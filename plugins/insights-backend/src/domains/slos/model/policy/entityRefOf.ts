import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** Kind, namespace and name as the catalog allows them, in lower case. */
const WHOLE_REF = /^[a-z][a-z0-9]*:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/;

/** An entity reference in full, as the catalog compares them; undefined where a text is none. */
export function entityRefOf(
  text: string,
  defaultKind: string,
): string | undefined {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace: 'default' }),
    );
    return WHOLE_REF.test(ref) ? ref : undefined;
  } catch {
    // What the parser refuses is no reference.
    return undefined;
  }
}
