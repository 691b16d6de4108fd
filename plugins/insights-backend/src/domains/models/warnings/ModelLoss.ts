/** A model, or a version that held aliases, that its registry has no more. */
export interface ModelLoss {
  readonly modelId: string;
  /** Null for the model as a whole. */
  readonly version: string | null;
  /** That the version held. */
  readonly aliases: readonly string[];
  /** ISO 8601 instant since which it is gone. */
  readonly at: string;
}
