/** What the definition of a radar once said. */
export interface KeptVersion {
  readonly radarId: string;
  /** 1 for the first of a radar. */
  readonly version: number;
  /** YAML; null where the radar was taken away. */
  readonly text: string | null;
  /** Entity reference of who wrote it. */
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** A version that is in use. */
export type KeptRadar = KeptVersion & { readonly text: string };

/** Keeps radars that are written in the portal, and all that they ever said. */
export interface RadarDefinitionsStore {
  /** Grows with every version of any radar. */
  mark(): Promise<number>;

  /** The radars that are there, by id. */
  list(): Promise<readonly KeptRadar[]>;

  /** The last version, also one that took the radar away. */
  last(radarId: string): Promise<KeptVersion | undefined>;

  /** The latest first, beginning below a version where one is given. */
  versions(
    radarId: string,
    page: { readonly limit: number; readonly below?: number },
  ): Promise<readonly KeptVersion[]>;

  /**
   * Adds a version.
   *
   * @param isExpected - whether the last version is the one that the edit was made on; none is added before it is kept
   * @returns undefined where it is not
   */
  add(
    draft: Omit<KeptVersion, 'version'> & { readonly digest: string },
    isExpected: (last: KeptVersion | undefined) => boolean,
  ): Promise<KeptVersion | undefined>;
}
