/** A release of an API. */
export interface Release {
  readonly version: string;
  /** When its maker released it, ISO 8601 in UTC: the time of `commit`. */
  readonly releasedAt: string;
  /** Commit of the release in the repository of its maker. */
  readonly commit: string;
  /** The definition in the npm package of the release, absolute. */
  readonly file: string;
}

/** An API whose releases are npm packages. */
export interface ReleasedApi {
  readonly entityRef: string;
  /** Name of the npm package. */
  readonly npmPackage: string;
  /** Repository of its maker. */
  readonly repository: string;
  /** The latest first. */
  readonly releases: readonly Release[];
}
