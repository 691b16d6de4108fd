import type { AlertEpisode } from '../../model/alerting/AlertEpisode';

/** An episode that a target is to be told of. */
export interface Delivery {
  readonly episode: AlertEpisode;
  /** Key of the target. */
  readonly target: string;
  /** What is to be told: it has grown when that changed meanwhile. */
  readonly revision: number;
  /** Attempts that failed in a row. */
  readonly attempts: number;
}

/** What becomes of a delivery after an attempt. */
export interface DeliveryOutcome {
  readonly delivery: Delivery;
  /** When it is next to be told; null: when something changes; undefined: never, the delivery is over. */
  readonly dueAtSeconds: number | null | undefined;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** The outbox: who is to be told of which alert. */
export interface DeliveriesStore {
  /** Deliveries that are due, the one that has waited longest first. */
  due(nowSeconds: number, limit: number): Promise<readonly Delivery[]>;

  /** Writes what became of attempts; where there is something new to be told meanwhile, that stays due. */
  settle(outcomes: readonly DeliveryOutcome[]): Promise<void>;

  /** Puts all episodes that fire into the outbox for targets that are new. */
  catchUp(
    targetsOf: (episode: AlertEpisode) => readonly string[],
    nowSeconds: number,
  ): Promise<void>;
}
