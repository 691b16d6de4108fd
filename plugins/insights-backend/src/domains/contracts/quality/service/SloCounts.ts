/** Knows how many SLOs services and APIs have. */
export interface SloCounts {
  /** SLOs that name an entity as their service. */
  of(entityRef: string): Promise<number>;
}
