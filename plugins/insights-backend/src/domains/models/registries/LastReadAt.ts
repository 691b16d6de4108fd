/** Asks when registries were last read to the end; what has no entry never was, or is not read at all. */
export type LastReadAt = (
  registryIds: readonly string[],
) => Promise<ReadonlyMap<string, Date>>;
