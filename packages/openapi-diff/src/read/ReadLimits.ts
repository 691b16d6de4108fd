/** How much of a text is read before it is refused. */
export interface ReadLimits {
  /** In characters of the text. */
  readonly maximumLength: number;
  /** How often aliases of a YAML text may be expanded in all. */
  readonly maximumAliases: number;
  /** How deep objects and lists may be nested. */
  readonly maximumDepth: number;
}

/** Above the largest public document (47 MB), and far above any depth that is written by hand. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  maximumLength: 48_000_000,
  maximumAliases: 10_000,
  maximumDepth: 500,
};
