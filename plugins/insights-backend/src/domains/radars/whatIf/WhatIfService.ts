import {
  ringStoodIn,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import {
  dayOfPeriod,
  periodOf,
  type SignalsService,
  type Step,
} from '../../signals';
import { policyLevels } from '../model/policyLevels';
import { policyThresholds } from '../model/policyThresholds';
import { hasSignal, type RadarDefinition } from '../model/RadarDefinition';
import { ruleInWords } from '../model/leafInWords';
import { verdictSpell } from '../model/verdictSpell';
import { replayedPeriods } from '../replayedFrom';
import { changedOrRefused } from './changedOrRefused';
import type { DecisionsOfDayStore } from './DecisionsOfDayStore';
import { DecisionsThen } from './DecisionsThen';
import type { PolicyReplay } from './PolicyReplay';
import type { ReplayedTopic } from './ReplayedTopic';
import type { ReplaySource } from './ReplaySource';

type Schemas = components['schemas'];

/** What asking works with. */
export interface WhatIfServiceParts {
  readonly source: ReplaySource;
  readonly replay: PolicyReplay;
  readonly signals: Pick<SignalsService, 'getSignal'>;
  readonly decisions: DecisionsOfDayStore;
  readonly clock: Clock;
  /** @throws Problem `unknown-radar` */
  readonly definitionOf: (radarId: string) => Promise<RadarDefinition>;
}

/** Tells where topics would stand by another policy, or on a past day. Keeps nothing. */
export class WhatIfService {
  readonly #parts: WhatIfServiceParts;

  constructor(parts: WhatIfServiceParts) {
    this.#parts = parts;
  }

  /** @throws Problem `unknown-radar`, `invalid-request` for a level or threshold that the policy does not have or that cannot be, `calculation-too-long` */
  async ask(
    radarId: string,
    { asOf, ...changes }: Schemas['RadarWhatIfRequest'],
  ): Promise<Schemas['RadarWhatIf']> {
    const { source, replay, signals, definitionOf } = this.#parts;
    const definition = await definitionOf(radarId);
    const signal = hasSignal(definition)
      ? await signals.getSignal(definition.signal)
      : undefined;
    const words = { unit: signal?.unit ?? '', step: signal?.step ?? 'month' };
    const changed = changedOrRefused(definition, words.unit, changes);
    const topics = hasSignal(definition)
      ? await source.topicsOf(definition)
      : [];
    const period = periodAsked(definition, topics, asOf ?? undefined);
    const { day } = period;
    const [places, declared] = await replay.placesOf(
      [changed, definition],
      topics,
      day ?? undefined,
    );
    const decided = await this.#decidedBy(radarId, period, words.step);
    const ringId = (ring: number) => definition.rings[ring].id;
    const items = topics.flatMap(({ topicId, title, quadrant }, index) => {
      const [place, before] = [places[index], declared[index]];
      if (!place || !before) return [];
      const { radius, value } = place;
      const ring = ringId(place.ring);
      return [
        {
          ...{ topicId, title, quadrant, ring, radius, value },
          declaredRing: ringId(before.ring),
          decision: decided?.beside(topicId, ring) ?? null,
        },
      ];
    });
    const placed = decided?.placed(definition) ?? [];
    return {
      radarId,
      asOf: day,
      policy: {
        hysteresis: changed.hysteresis,
        verdictPeriods: verdictSpell(changed).periods,
        levels: policyLevels(changed),
        thresholds: policyThresholds(changed),
        isDeclared: isSamePolicy(changed, definition),
      },
      rings: ringsWith(changed, words, { items, placed }),
      ...movesOf(definition, items),
      notYetCount: topics.length - items.length,
      ...{ items, placed },
    };
  }

  /** What stood at the end of a past period; of the latest one what stands now. Undefined where there are no values. */
  async #decidedBy(
    radarId: string,
    { day, isPast }: ReturnType<typeof periodAsked>,
    step: Step,
  ): Promise<DecisionsThen | undefined> {
    const { decisions, clock } = this.#parts;
    if (day === null) return undefined;
    return isPast
      ? DecisionsThen.of(decisions, radarId, day, step)
      : DecisionsThen.on(
          decisions,
          radarId,
          clock.now().toISOString().slice(0, 10),
        );
  }
}

type Answer = Schemas['RadarWhatIf'];

/** The rule of each ring, and how many topics stand there by the changed policy and by the declared one; what people decided holds by either. */
function ringsWith(
  changed: RadarDefinition,
  words: Parameters<typeof ruleInWords>[1],
  { items, placed }: Required<Pick<Answer, 'items' | 'placed'>>,
): Answer['rings'] {
  const { rings } = changed;
  const alone = placed.map(({ decision }) => decision.ring);
  const countIn = (ringId: string, by: 'ring' | 'declaredRing') =>
    [...items.map(item => standsIn(rings, item, by)), ...alone].filter(
      ring => ring === ringId,
    ).length;
  return rings.map(({ id, when }) => ({
    id,
    rule: ruleInWords(when, words, changed),
    blipCount: countIn(id, 'ring'),
    declaredBlipCount: countIn(id, 'declaredRing'),
  }));
}

function standsIn(
  rings: RadarDefinition['rings'],
  item: Answer['items'][number],
  by: 'ring' | 'declaredRing',
): string {
  const decided = item.decision?.ring ?? null;
  return ringStoodIn(rings, { suggested: item[by], decided });
}

/** How many topics another ring is suggested for, and how many of these stay where people decided. */
function movesOf(
  { rings }: RadarDefinition,
  items: Answer['items'],
): Pick<Answer, 'movedCount' | 'heldCount'> {
  const moved = items.filter(({ ring, declaredRing }) => ring !== declaredRing);
  const held = moved.filter(
    item =>
      standsIn(rings, item, 'ring') === standsIn(rings, item, 'declaredRing'),
  );
  return { movedCount: moved.length, heldCount: held.length };
}

function isSamePolicy(one: RadarDefinition, other: RadarDefinition): boolean {
  const numbersOf = (definition: RadarDefinition) =>
    JSON.stringify([
      definition.hysteresis,
      verdictSpell(definition).periods,
      policyLevels(definition),
      policyThresholds(definition),
    ]);
  return numbersOf(one) === numbersOf(other);
}

/** First day of the last period that is looked at, within those that are replayed; null where there are no values. Past is what lies before the latest. */
function periodAsked(
  definition: RadarDefinition,
  topics: readonly ReplayedTopic[],
  asOf: string | undefined,
): { day: string | null; isPast: boolean } {
  const ends = topics.map(
    ({ start, step, values }) => periodOf(start, step) + values.length - 1,
  );
  if (ends.length === 0) return { day: null, isPast: false };
  const [{ step }] = topics;
  const last = Math.max(...ends);
  const first = last - replayedPeriods(definition, step);
  const asked = asOf === undefined ? last : periodOf(asOf, step);
  const period = Math.max(first, Math.min(last, asked));
  return { day: dayOfPeriod(period, step), isPast: period < last };
}
