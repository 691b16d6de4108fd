/** What can be said of a dependency: how much it is needed, or that nothing fails without it. */
export type StatedCriticality = Criticality | { readonly kind: 'none' };

/** How much a service needs another. */
export type Criticality =
  /** Nothing is answered without it. */
  | { readonly kind: 'hard' }
  /** Part of the requests uses it, in (0, 1]; the others are answered without it. */
  | { readonly kind: 'soft'; readonly share: number }
  /** Those of one group stand in for each other: one of them suffices. */
  | { readonly kind: 'group'; readonly group: string };
