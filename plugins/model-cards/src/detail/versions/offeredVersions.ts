import { ModelAlias } from '@almanac/backstage-plugin-insights-react';

/** A version that can be picked, with the aliases that point at it. */
export interface OfferedVersion {
  version: string;
  aliases: string[];
}

/** The versions that a reader is likely to pick: the one that is shown, the latest, those with an alias, and those listed. */
export function offeredVersions(given: {
  latest: string | undefined;
  chosen: string | undefined;
  aliases: readonly ModelAlias[];
  listed: readonly string[];
}): OfferedVersion[] {
  const { latest, chosen, aliases, listed } = given;
  const named = [latest, chosen, ...aliases.map(({ version }) => version)];
  const offered = new Set(
    [...named, ...listed].flatMap(version => version ?? []),
  );
  return [...offered].map(version => ({
    version,
    aliases: aliases
      .filter(alias => alias.version === version)
      .map(({ alias }) => alias),
  }));
}
