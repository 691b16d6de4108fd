/** Knows which replica leads. Instants are ISO 8601 in UTC. */
export interface LeaderStore {
  /** Takes the lead, or prolongs it, unless another leads at the moment. @returns whether it leads now */
  take(holder: string, at: string, until: string): Promise<boolean>;

  /** Lets go of the lead; nothing where another leads. */
  release(holder: string, at: string): Promise<void>;
}
