import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * Reads entity references at `key` as full references in lower case; a bare name is a group in the namespace `default`.
 *
 * @throws InputError naming the key and the entry when an entry is not an entity reference
 */
export function readGroupRefs(
  config: RootConfigService,
  key: string,
): string[] {
  return (config.getOptionalStringArray(key) ?? []).map((entry, index) => {
    try {
      return stringifyEntityRef(
        parseEntityRef(entry, {
          defaultKind: 'group',
          defaultNamespace: 'default',
        }),
      ).toLowerCase();
    } catch (error) {
      throw new InputError(
        `${key}[${index}] is not an entity reference: "${entry}". Write for example group:default/architects.`,
        error,
      );
    }
  });
}
