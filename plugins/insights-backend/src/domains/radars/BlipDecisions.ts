import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../platform/Clock';
import type { SignalsService, Step } from '../signals';
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

  /**
   * The days that decisions of a radar are held against.
   *
   * @param dataAsOf - first day of the last period with a value; null while there is none
   * @param step - of the signal of the radar; undefined where nothing measures it
   */
  daysOf(
    definition: RadarDefinition,
    dataAsOf: string | null,
    step: Step | undefined,
  ): DecisionDays {
    const drift = driftRuleOf(definition, dataAsOf, step);
    return {
      today: this.today,
      driftsIfLeftBy: drift && driftsIfLeftBy(drift),
    };
  }

  /** @param dataAsOf - first day of the last period with a value; null while there is none */
  async at(
    definition: RadarDefinition,
    dataAsOf: string | null,
  ): Promise<DecisionsNow> {
    const { signal } = definition;
    const step =
      signal === undefined
        ? undefined
        : (await this.#parts.signals.getSignal(signal))?.step;
    const drift = driftRuleOf(definition, dataAsOf, step);
    const { today } = this;
    return {
      days: this.daysOf(definition, dataAsOf, step),
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
}

/** Undefined while nothing can have left a decision behind. */
function driftRuleOf(
  { signal, driftPeriods = DRIFT_PERIODS }: RadarDefinition,
  dataAsOf: string | null,
  step: Step | undefined,
): DriftRule | undefined {
  if (signal === undefined) return undefined;
  return dataAsOf && step ? { dataAsOf, step, driftPeriods } : undefined;
}
