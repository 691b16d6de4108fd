import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Step } from '../../signals';
import { addPeriods } from '../../trends';
import { presentBlipDecision } from '../decisions';
import type { RadarDefinition } from '../model/RadarDefinition';
import { knownFrom } from '../model/trackRecord/PastRings';
import type {
  DecisionsOfDayStore,
  TopicDecidedThen,
} from './DecisionsOfDayStore';

type Schemas = components['schemas'];
type Decision = Schemas['BlipDecision'];

/** What was decided by a day. */
export class DecisionsThen {
  readonly #byTopic: ReadonlyMap<string, TopicDecidedThen>;
  readonly #today: string;

  private constructor(decided: readonly TopicDecidedThen[], today: string) {
    this.#byTopic = new Map(decided.map(one => [one.topicId, one]));
    this.#today = today;
  }

  /**
   * What stood at the end of a past period.
   *
   * @param day - first day of the period
   */
  static async of(
    store: DecisionsOfDayStore,
    radarId: string,
    day: string,
    step: Step,
  ): Promise<DecisionsThen> {
    const end = knownFrom(day, step);
    return new DecisionsThen(await store.standingBefore(radarId, end), end);
  }

  /** What stands at the end of a day, `YYYY-MM-DD`. */
  static async on(
    store: DecisionsOfDayStore,
    radarId: string,
    today: string,
  ): Promise<DecisionsThen> {
    const tomorrow = addPeriods(today, 'day', 1);
    return new DecisionsThen(
      await store.standingBefore(radarId, tomorrow),
      today,
    );
  }

  /** The decision that stood beside a suggestion; null where none did. */
  beside(topicId: string, suggestedRing: string): Decision | null {
    const one = this.#byTopic.get(topicId);
    return one ? this.#present(one, suggestedRing) : null;
  }

  /** Topics that people alone place, where a ring that the radar has was decided. */
  placed({
    rings,
  }: Pick<RadarDefinition, 'rings'>): Schemas['RadarWhatIfPlaced'][] {
    return [...this.#byTopic.values()].flatMap(one => {
      const { topicId, title, quadrant, isMeasured, decision } = one;
      const { ring } = decision;
      return !isMeasured && rings.some(({ id }) => id === ring)
        ? [{ topicId, title, quadrant, decision: this.#present(one, ring) }]
        : [];
    });
  }

  #present({ decision }: TopicDecidedThen, ring: string): Decision {
    // Whether the evidence left it behind is kept of today and of the declared policy alone.
    return presentBlipDecision(decision, ring, { today: this.#today });
  }
}
