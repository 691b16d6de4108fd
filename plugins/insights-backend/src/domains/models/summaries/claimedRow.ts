/** A row of a model that was claimed. */
export interface ClaimedRow {
  readonly id: string;
  readonly registry: string;
  readonly name: string;
  readonly gone_since: string | null;
}
