import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Builds and services do things, too; a reference that is none of the catalog is shown as it is. */
const ENTITY = /^[a-z][a-z0-9]*:[^/\s]+\/[^/\s]+$/i;

/** Who did something, by the name that the catalog has for them, as a link into it. */
export function Person({ by }: { by: string }) {
  return ENTITY.test(by) ? (
    <EntityRefLink entityRef={by} defaultKind="user" underline="always" />
  ) : (
    <span>{by}</span>
  );
}
