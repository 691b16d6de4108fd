import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { MiddleTruncate } from '@almanac/backstage-plugin-insights-react';

/** Registries name people in their own words; only what can be nothing else is taken for an entity. */
const ENTITY_REF = /^(user|group|component|system):[^\s:/]+\/[^\s:/]+$/i;

/** Who made something: by the name that the catalog has for them, else as the registry calls them. */
export function MakerName({ maker }: { maker: string }) {
  return ENTITY_REF.test(maker) ? (
    <EntityRefLink entityRef={maker} />
  ) : (
    <MiddleTruncate text={maker} maxCharacters={24} />
  );
}
