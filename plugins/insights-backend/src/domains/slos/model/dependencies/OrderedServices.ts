/** A need of which the part that is unmet fails the service. */
export interface OrderedNeed {
  /** Place of the service that is needed. */
  readonly at: number;
  /** Part of the requests that uses it, in (0, 1]. */
  readonly share: number;
}

/** A service among those that its promise hangs on. */
export interface OrderedService {
  readonly ref: string;
  /** Its own, 0…1; 1 where it is unknown. */
  readonly availability: number;
  /** Each needs one of its members; most have only one. */
  readonly needs: readonly (readonly OrderedNeed[])[];
}

/** Services of which each stands behind all that it needs; the last is the one whose promise is asked for. */
export interface OrderedServices {
  readonly services: readonly OrderedService[];
  /** Services without a known availability but the last, in the order of their references. */
  readonly unknown: readonly string[];
  /** Circles of needs, each in its order. The last need of one, which leads back to its first service, is cut. */
  readonly circles: readonly (readonly string[])[];
}
