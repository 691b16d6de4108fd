import type { Waiver } from './Waiver';

/** Knows what is waived of APIs. */
export interface WaiverReader {
  /**
   * What is waived of an API at an instant, the latest first: begun, not over and not withdrawn.
   *
   * @param entityRef - in lower case
   * @param now - instant, ISO 8601 in UTC
   */
  inForce(entityRef: string, now: string): Promise<readonly Waiver[]>;
}
