import { defaultEntityPresentation } from '@backstage/plugin-catalog-react';
import type { SearchDocument } from '@backstage/plugin-search-common';

/** A document as a result shows it: who owns it by name, as elsewhere in the portal, and not as a reference. */
export function withOwnersName(
  document: SearchDocument & { owner?: unknown },
): SearchDocument {
  const { owner } = document;
  if (typeof owner !== 'string' || owner === '') return document;
  const { primaryTitle } = defaultEntityPresentation(
    // A name alone is that of a group.
    owner.includes(':') ? owner : `group:${owner}`,
    { defaultKind: 'group' },
  );
  return Object.assign({}, document, { owner: primaryTitle });
}
