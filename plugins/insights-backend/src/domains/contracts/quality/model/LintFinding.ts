/** How much a rule matters, the weightiest first. */
export const LINT_SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;

/** One of those. */
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** A place in a definition in which a rule finds something. */
export interface LintFinding {
  readonly ruleId: string;
  readonly severity: LintSeverity;
  readonly message: string;
  readonly operation: {
    readonly method: string;
    readonly path: string;
  } | null;
  /** JSON pointer; of GraphQL and protobuf, names from the type or service inwards. */
  readonly pointer: string;
  /** From 1, as is `column`. */
  readonly line: number | null;
  readonly column: number | null;
}
