import type { Collector } from '../Collector';

/** An alias that shall be moved. */
export interface AliasMove {
  readonly model: string;
  readonly alias: string;
  /** The version that must hold it now; null where none may. */
  readonly expectedVersion: string | null;
  /** The version that shall hold it; null to take it away. */
  readonly version: string | null;
  readonly signal: AbortSignal;
}

/** What became of a move. */
export type AliasMoveResult =
  | { readonly outcome: 'moved' }
  | {
      /** Somebody else moved it meanwhile; nothing was changed. */
      readonly outcome: 'conflict';
      readonly holder: string | null;
    }
  | {
      readonly outcome: 'refused';
      readonly reason: string;
      readonly howToMend: string;
    };

/**
 * A registry of models: a collector whose batches hold models and their versions (`registry` of a batch). Its `id` names the
 * registry in addresses, in `almanac.io/model` and in the API.
 */
export interface RegistrySource extends Collector {
  /** Where a person sees it. */
  readonly link?: string;
  /** Its models are made up, and every page says so. */
  readonly isExample?: boolean;
  /**
   * Moves an alias if the expected version holds it. Left out where the registry cannot be written to; aliases are then
   * moved there, and seen here.
   *
   * @throws Error where the registry does not answer: whether the alias moved is not known then
   */
  moveAlias?(move: AliasMove): Promise<AliasMoveResult>;
  /** How a person moves aliases where `moveAlias` is left out, a sentence, e.g. “Change `aliases` of the model in its file.” */
  readonly howToMoveAliases?: string;
  /** Tells of changes as they happen, beside the schedule, e.g. by a webhook. Called once at start. */
  watch?(changed: () => void): void;
}
