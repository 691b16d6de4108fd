import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../platform/Clock';
import type { SignalsService } from '../signals';
import { presentBlipDecision, type RingDecisionsStore } from './decisions';
import { DRIFT_PERIODS, driftsIfLeftBy, type DriftRule } from './model/driftOf';
import type { RadarDefinition } from './model/RadarDefinition';
import type { DecisionDays } from './RadarsStore';

type Blip = components['schemas']['Blip'];

/** How decisions of a radar stand, as its data is now. */
export interface DecisionsNow {
  readonly days: DecisionDays;
  /** Puts beside blips what was decided on them. */
  beside<T extends Blip>(blips: readonly T[]): Promise<T[]>;
}

/** Tells how what was decided stands to what is suggested. */
export class BlipDecisions {
  readonly #parts: {
    readonly store: RingDecisionsStore;
    readonly signals: Pick<SignalsService, 'getSignal'>;
    readonly clock: Clock;
  };

  constructor(parts: {
    readonly store: RingDecisionsStore;
    readonly signals: Pick<SignalsService, 'getSignal'>;
    readonly clock: Clock;
  }) {
    this.#parts = parts;
  }

  /** `YYYY-MM-DD` in UTC. */
  get today(): string {
    return this.#parts.clock.now().toISOString().slice(0, 10);
  }

  /** @param dataAsOf - first day of the last period with a value; null while there is none */
  async at(
    definition: RadarDefinition,
    dataAsOf: string | null,
  ): Promise<DecisionsNow> {
    const drift = await this.#driftRuleOf(definition, dataAsOf);
    const { today } = this;
    return {
      days: { today, driftsIfLeftBy: drift && driftsIfLeftBy(drift) },
      beside: async blips => {
        const standing = await this.#parts.store.standing(
          definition.id,
          blips.map(({ topicId }) => topicId),
        );
        return blips.map(blip => {
          const one = standing.get(blip.topicId);
          const decision = one
            ? presentBlipDecision(one, blip.ring, { today, drift })
            : null;
          return { ...blip, decision };
        });
      },
    };
  }

  /** Undefined while nothing can have left a decision behind. */
  async #driftRuleOf(
    { signal, driftPeriods = DRIFT_PERIODS }: RadarDefinition,
    dataAsOf: string | null,
  ): Promise<DriftRule | undefined> {
    if (signal === undefined) return undefined;
    const step = (await this.#parts.signals.getSignal(signal))?.step;
    return dataAsOf && step ? { dataAsOf, step, driftPeriods } : undefined;
  }
}
