import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** An owner as a whole entity reference in lower case, a group unless it says otherwise; undefined for what is none. */
export function ownerRefOf(text: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
