import type { Clock } from '../../../../platform/Clock';
import { digestOf } from '../../../../platform/digest';
import type { WaiverReader } from '../../waivers';
import type { QualityStore, ScoreToMake } from '../store/QualityStore';
import { judgeLints } from './judgeLints';

/** APIs that are looked up at once. */
const PORTION = 200;

/** Keeps the scores that lists show as they are: after another definition, other rules, and waivers that begin or end. */
export class ScoreRounds {
  readonly #store: QualityStore;
  readonly #waivers: WaiverReader;
  readonly #clock: Clock;

  constructor(parts: {
    readonly store: QualityStore;
    readonly waivers: WaiverReader;
    readonly clock: Clock;
  }) {
    this.#store = parts.store;
    this.#waivers = parts.waivers;
    this.#clock = parts.clock;
  }

  /** One round over all APIs whose score may be another one, until it is ended. */
  async run(signal: AbortSignal): Promise<void> {
    let after = '';
    for (;;) {
      const scores = await this.#store.scoresToMake(after, PORTION);
      for (const one of scores) {
        if (signal.aborted) return;
        await this.#make(one);
      }
      const last = scores.at(-1);
      if (!last || scores.length < PORTION) return;
      after = last.entityRef;
    }
  }

  async #make(one: ScoreToMake): Promise<void> {
    const { entityRef, lint, shownOf, format } = one;
    const all = await this.#waivers.inForce(
      entityRef,
      this.#clock.now().toISOString(),
    );
    const waivers = all.filter(({ subject }) => subject === 'quality');
    const digest =
      waivers.length === 0
        ? null
        : digestOf(
            JSON.stringify(
              waivers.map(({ ruleId, pointer }) => [ruleId, pointer]),
            ),
          );
    const lintId = lint?.id ?? null;
    if (lintId === shownOf.lintId && digest === shownOf.waivers) return;
    const scores = lint
      ? await judgeLints(this.#store, [lint], waivers, format)
      : new Map();
    const score = scores.get(lintId ?? '')?.score;
    await this.#store.keepScore(entityRef, {
      ...{ lintId, waivers: digest },
      score: score === undefined ? null : Math.round(score * 100),
    });
  }
}
