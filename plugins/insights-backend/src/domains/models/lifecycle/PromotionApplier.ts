import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  AliasMoveResult,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../../../platform/Clock';
import { withinSeconds } from '../../../platform/withinSeconds';
import { keepableText } from '../model/ingest/checkFields';
import type { Promotion } from '../model/promotion/Promotion';
import { stageOf } from '../model/promotion/stageOf';
import { heldByAnother } from './inWords';
import type { LifecycleModel, LifecycleModels } from './LifecycleModels';
import { movedByHand, type MovedByHand } from './movedByHand';
import { ATTEMPT_SECONDS, LEASE_SECONDS, retryOf } from './retries';
import type { PromotionEnd, PromotionsStore } from './PromotionsStore';

/** What applies promotions. */
export interface PromotionApplierParts {
  readonly store: PromotionsStore;
  readonly models: LifecycleModels;
  /** Registries by id, for those whose aliases are kept there. */
  readonly sources: ReadonlyMap<string, RegistrySource>;
  /** Registries whose aliases are kept here alone. */
  readonly keptHere: ReadonlySet<string>;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Aborts when the backend stops: what is under way is settled after the next start. */
  readonly stopped: AbortSignal;
}

/**
 * Moves aliases for promotions that are approved.
 *
 * Between the move in a registry and its commit here a process may die, and an answer may be lost. The promotion is then
 * still `applying`, and is tried again: a registry moves an alias only if the expected version holds it, and tells who does
 * otherwise. Where that is the wanted version, the move was done.
 */
export class PromotionApplier {
  readonly #parts: PromotionApplierParts;

  constructor(parts: PromotionApplierParts) {
    this.#parts = parts;
  }

  /** Instant until which who takes a promotion now has it alone, ISO 8601. */
  claimEnd(): string {
    return this.#instant(LEASE_SECONDS);
  }

  /** How a person has to move an alias; undefined where it is moved from here. */
  byHand(
    promotion: Pick<Promotion, 'alias' | 'toVersion'>,
    model: LifecycleModel,
  ): MovedByHand | undefined {
    const { sources, keptHere } = this.#parts;
    if (keptHere.has(model.registry)) return undefined;
    const source = sources.get(model.registry);
    const isMoved = source?.moveAlias && stageOf(promotion.alias) === undefined;
    return isMoved ? undefined : movedByHand(promotion, model, source);
  }

  /** Applies what is approved and not applied yet, each once. @returns whether there was anything */
  async applyDue(signal: AbortSignal): Promise<boolean> {
    const { store, models } = this.#parts;
    // What is put off meanwhile is left for the next round.
    const at = this.#instant(0);
    let isAny = false;
    while (!signal.aborted) {
      // One at a time: a lease is as long as one attempt may take.
      const claimedUntil = this.claimEnd();
      const promotion = await store.claimApplying({ at, claimedUntil });
      if (!promotion) break;
      isAny = true;
      const model = await models.get(promotion.modelId);
      if (model) await this.apply(promotion, model, signal);
    }
    return isAny;
  }

  /**
   * Applies a promotion that the caller holds. Does not throw where the registry fails: it is tried again.
   *
   * @param signal - of who waits, where nobody may wait as long as the registry takes
   */
  async apply(
    promotion: Promotion,
    model: LifecycleModel,
    signal?: AbortSignal,
  ): Promise<void> {
    const { store, sources, keptHere } = this.#parts;
    if (keptHere.has(model.registry)) {
      await store.applyHere(promotion, this.#instant(0));
      return;
    }
    const source = sources.get(model.registry);
    if (!source?.moveAlias) {
      const { reason, howToMend } = movedByHand(promotion, model, source);
      const failure = `${reason} ${howToMend}`;
      await store.end(
        promotion,
        { state: 'failed', failure },
        this.#instant(0),
      );
      return;
    }
    let result: AliasMoveResult;
    try {
      result = await this.#move(source, promotion, model, signal);
    } catch (error) {
      await this.#later(promotion, model, error);
      return;
    }
    await store.end(promotion, endOf(promotion, result), this.#instant(0));
  }

  async #move(
    source: RegistrySource,
    { alias, fromVersion, toVersion }: Promotion,
    { name }: LifecycleModel,
    signal?: AbortSignal,
  ): Promise<AliasMoveResult> {
    const { stopped } = this.#parts;
    const ended = signal ? AbortSignal.any([signal, stopped]) : stopped;
    return withinSeconds(ATTEMPT_SECONDS, ended, either =>
      source.moveAlias!({
        ...{ model: name, alias, version: toVersion },
        expectedVersion: fromVersion,
        signal: either,
      }),
    );
  }

  /** Whether the alias moved is not known. */
  async #later(
    promotion: Promotion,
    { registry, name }: LifecycleModel,
    error: unknown,
  ): Promise<void> {
    const { store, logger, clock } = this.#parts;
    const retry = retryOf(promotion, clock.now(), error);
    logger.warn(
      `The registry ${registry} did not say whether it moved the alias ${promotion.alias} of ${name}: ${error}`,
    );
    if (retry.isOver) {
      const { failure } = retry;
      await store.end(
        promotion,
        { state: 'failed', failure },
        this.#instant(0),
      );
    } else {
      const claimedUntil = this.#instant(retry.afterSeconds);
      await store.postpone(promotion.id, {
        ...{ claimedUntil, failure: retry.failure },
      });
    }
  }

  #instant(afterSeconds: number): string {
    const now = this.#parts.clock.now().getTime();
    return new Date(now + afterSeconds * 1_000).toISOString();
  }
}

/** What a registry's answer means for a promotion. */
function endOf(promotion: Promotion, result: AliasMoveResult): PromotionEnd {
  switch (result.outcome) {
    case 'moved':
      return { state: 'applied' };
    case 'conflict':
      return result.holder === promotion.toVersion
        ? { state: 'applied' }
        : { state: 'failed', failure: heldByAnother(promotion, result.holder) };
    default:
      return {
        state: 'failed',
        failure: keepableText(`${result.reason} ${result.howToMend}`),
      };
  }
}
