import type { AlertEpisode } from '../../model/alerting/AlertEpisode';

/** Somebody who is told of alerts that fire, and of their end. */
export interface AlertTarget {
  /** Names it in the outbox: the same after a restart, at most 63 characters. */
  readonly key: string;
  /** Names it in the log; without anything secret. */
  readonly title: string;
  /** Episodes of one sending. */
  readonly mostAtOnce: number;
  /** How long after a sending an alert that still fires is told of again; undefined: never. */
  readonly repeatSeconds?: number;

  /** Whether it is told of an episode. */
  takes(episode: AlertEpisode): boolean;

  /**
   * Tells it of episodes, as they are now. It may be told the same twice.
   *
   * @param episodes - firing or resolved; `mostAtOnce` at most
   * @throws DeliveryFault
   */
  send(
    episodes: readonly AlertEpisode[],
    nowSeconds: number,
    signal: AbortSignal,
  ): Promise<void>;
}
