import { digestOf } from '../../platform/digest';
import type { SignalsService } from '../signals';
import type { RadarEntriesStore } from './imports';
import { makeDecidedBlip } from './model/makeDecidedBlip';
import type { RadarDefinition } from './model/RadarDefinition';
import type { RadarChanges } from './RadarsStore';

/** Grows when the way from decisions to blip changes, so that stored blips are made anew. */
const DECIDED_ENGINE_VERSION = '3';

/** Makes the blips that no signal measures and people have placed. */
export class DecidedBlips {
  readonly #entries: RadarEntriesStore;
  readonly #signals: Pick<SignalsService, 'findTopics' | 'getSignal'>;

  constructor(
    entries: RadarEntriesStore,
    signals: Pick<SignalsService, 'findTopics' | 'getSignal'>,
  ) {
    this.#entries = entries;
    this.#signals = signals;
  }

  /**
   * All of a radar's blips that are not measured.
   *
   * @param measured - ids of the topics that a signal places
   */
  async of(
    definition: RadarDefinition,
    measured: ReadonlySet<string>,
    computedAt: string,
  ): Promise<RadarChanges['made']> {
    const entries = await this.#entries.list(definition.id);
    const left = entries.filter(({ topicId }) => !measured.has(topicId));
    if (left.length === 0) return [];
    const [topics, decided, signal] = await Promise.all([
      this.#signals.findTopics(left.map(({ topicId }) => topicId)),
      this.#entries.decided(definition.id),
      definition.signal && this.#signals.getSignal(definition.signal),
    ]);
    const step = signal ? signal.step : 'month';
    return left.flatMap(({ topicId, quadrant }) => {
      const topic = topics.get(topicId);
      const rings = decided.get(topicId) ?? [];
      if (!topic || !hasQuadrant(definition, quadrant)) return [];
      const made = makeDecidedBlip({
        ...{ definition, quadrant, topic, decided: rings, step },
        computedAt,
      });
      if (!made) return [];
      const inputs = [
        DECIDED_ENGINE_VERSION,
        ...[definition.version, quadrant, topic.title, topic.aliases],
        ...[topic.tags, rings],
        // A move grows old by the calendar alone.
        made.blip.movement,
      ];
      return [{ made, inputDigest: digestOf(JSON.stringify(inputs)) }];
    });
  }
}

function hasQuadrant({ quadrants }: RadarDefinition, id: string): boolean {
  return quadrants.some(quadrant => quadrant.id === id);
}
