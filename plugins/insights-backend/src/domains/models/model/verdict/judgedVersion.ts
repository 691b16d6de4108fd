/** A version that is judged, and the leading alias for which it is. */
export interface JudgedVersion {
  readonly version: string;
  /** Null for the latest version of a model of which none holds a leading alias. */
  readonly alias: string | null;
}

/** An alias, and whether the version that holds it is known. */
export interface HeldAlias {
  readonly alias: string;
  readonly version: string;
  /** Null where that version is not known. */
  readonly status: string | null;
}

/**
 * Which version of a model is judged: the one in use, which is the holder of the first leading alias that one holds, else
 * the latest. Capitals make no difference.
 *
 * @param leading - aliases, the weightiest first
 * @returns null for a model without versions
 */
export function judgedVersion(
  {
    aliases,
    latest,
  }: {
    readonly aliases: readonly HeldAlias[];
    readonly latest: string | null;
  },
  leading: readonly string[],
): JudgedVersion | null {
  const held = aliases.filter(({ status }) => status !== null);
  for (const name of leading) {
    const holder = held.find(({ alias }) => isSame(alias, name));
    if (holder) return { version: holder.version, alias: holder.alias };
  }
  return latest === null ? null : { version: latest, alias: null };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
