/** Names a model. */
export interface ModelKey {
  /** Id of its registry. */
  readonly registry: string;
  readonly name: string;
}
