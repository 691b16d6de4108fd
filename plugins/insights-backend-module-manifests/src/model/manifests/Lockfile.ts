/** Which versions were chosen, as a lockfile of npm's ecosystem has them. */
export interface Lockfile {
  /**
   * The version of a package; undefined where the lockfile does not have it.
   *
   * @param asked - by whom: `folder` from the lockfile's own to the manifest's, empty for the same
   */
  versionOf(asked: {
    readonly folder: string;
    readonly key: string;
    readonly range: string;
  }): string | undefined;
}
