/** Knows how many SLOs services have. */
export interface SloCounts {
  /** SLOs of a service, by its name or entity reference. */
  of(entityRef: string): Promise<number>;
}
