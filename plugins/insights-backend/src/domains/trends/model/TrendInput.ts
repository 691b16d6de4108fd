/** What the numbers of a series mean, so that an effect can be called small or large. */
export interface ValueScale {
  /** Values cannot leave these, e.g. 0 and 1 for a share. */
  readonly bounds?: { readonly low: number; readonly high: number };
  /** Whether zero means "none of it", so that ratios of values make sense: counts and shares. */
  readonly hasNaturalZero: boolean;
}
