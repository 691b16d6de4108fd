/** What must be done when so much of an error budget is gone. */
export interface ErrorBudgetPolicy {
  readonly name: string;
  readonly title: string;
  readonly appliesTo: PolicyScope;
  /** In the order of the file. */
  readonly rules: readonly PolicyRule[];
}

/** The SLOs of a policy: those that match each list that is not empty; all where every list is. */
export interface PolicyScope {
  /** Entity references. */
  readonly owners: readonly string[];
  /** Entity references. */
  readonly systems: readonly string[];
  /** As definitions name them. */
  readonly services: readonly string[];
  /** `key:value`. */
  readonly tags: readonly string[];
  /** Names of SLOs. */
  readonly slos: readonly string[];
}

/** One threshold with the action that it asks for. */
export interface PolicyRule {
  readonly name: string;
  readonly when: PolicyCondition;
  readonly action: string;
  /** How long the owner has from the moment that the rule begins to hold. */
  readonly dueSeconds: number;
  /** Entity reference; undefined: the owner of the SLO. */
  readonly owner?: string;
  /**
   * The rule no longer holds where a smaller part of the budget is consumed; at most the threshold, so that an action
   * does not come and go with each failure. Undefined for rules on burning, whose alerts have a patience of their own.
   */
  readonly clearsBelow?: number;
}

/** When a rule holds. */
export type PolicyCondition =
  /** Part of the budget that is consumed, at least; may be over 1. */
  | { readonly kind: 'consumed'; readonly share: number }
  | { readonly kind: 'state'; readonly state: 'exhausted' | 'burning' };
