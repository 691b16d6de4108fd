/** An alias that is held by another version than before. */
export interface AliasChange {
  readonly alias: string;
  /** Null where none held it. */
  readonly from: string | null;
  /** Null where none holds it any more. */
  readonly to: string | null;
}

/** What the ledger says last of an alias. */
export interface LastPromotion {
  readonly state: 'applying' | 'applied' | 'observed';
  readonly fromVersion: string | null;
  readonly toVersion: string | null;
  /** ISO 8601 instant at which the alias moved; while that is `applying`, at which it was decided. */
  readonly at: string;
}

/** How the aliases of a model differ from those that are kept, by alias. */
export function aliasChanges(
  kept: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, string>,
): AliasChange[] {
  const changes: AliasChange[] = [];
  for (const alias of [...new Set([...kept.keys(), ...read.keys()])].sort()) {
    const from = kept.get(alias) ?? null;
    const to = read.get(alias) ?? null;
    if (from !== to) changes.push({ alias, from, to });
  }
  return changes;
}

/**
 * Says who moved an alias: `us` where the ledger ends with that very move, `registry` otherwise. `outdated`: the batch may
 * have been read before we moved it, and shows what was there before; the next run will see.
 *
 * @param readSince - ISO 8601 instant at which the run began that read it
 */
export function moverOf(
  { to }: AliasChange,
  last: LastPromotion | undefined,
  readSince: string,
): 'us' | 'registry' | 'outdated' {
  if (last === undefined || last.state === 'observed') return 'registry';
  if (last.toVersion === to) return 'us';
  // While a move is under way, nobody knows yet when it was made.
  const isMovedSince = last.state === 'applying' || last.at >= readSince;
  return isMovedSince && last.fromVersion === to ? 'outdated' : 'registry';
}
