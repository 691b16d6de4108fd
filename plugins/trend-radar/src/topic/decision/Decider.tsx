import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Services decide, too; a reference that is none of the catalog is shown as it is. */
const ENTITY = /^[a-z][a-z0-9]*:[^/]+\/[^/]+$/i;

/** Who decided, as a link into the catalog. */
export function Decider({ by }: { by: string }) {
  return ENTITY.test(by) ? (
    <EntityRefLink entityRef={by} defaultKind="user" />
  ) : (
    <span>{by}</span>
  );
}
