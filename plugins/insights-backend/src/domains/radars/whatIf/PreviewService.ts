import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SignalsService } from '../../signals';
import { hasSignal, type RadarDefinition } from '../model/RadarDefinition';
import { ruleInWords } from '../model/leafInWords';
import { readRadarText } from '../model/readRadarText';
import type { PolicyReplay } from './PolicyReplay';
import type { ReplaySource } from './ReplaySource';

type Schemas = components['schemas'];

/** What previewing works with. */
export interface PreviewServiceParts {
  readonly source: Pick<ReplaySource, 'topicsOfDraft'>;
  readonly replay: PolicyReplay;
  readonly signals: Pick<SignalsService, 'getSignal'>;
}

/** Reads a draft of a radar, and tells where topics would stand on it. Keeps nothing. */
export class PreviewService {
  readonly #parts: PreviewServiceParts;

  constructor(parts: PreviewServiceParts) {
    this.#parts = parts;
  }

  /** @throws Problem `calculation-too-long` */
  async check({
    text: given,
    definition: content,
  }: Schemas['RadarDraft']): Promise<Schemas['RadarDraftCheck']> {
    const read = readRadarText(given, content);
    const { text, definition } = read;
    return {
      text,
      content: read.content,
      faults: read.faults.map(({ file: _, ...fault }) => fault),
      preview: definition ? await this.#preview(definition) : null,
    };
  }

  async #preview(
    definition: RadarDefinition,
  ): Promise<Schemas['RadarPreview']> {
    const { source, replay, signals } = this.#parts;
    const signal = hasSignal(definition)
      ? await signals.getSignal(definition.signal)
      : undefined;
    const words = { unit: signal?.unit ?? '', step: signal?.step ?? 'month' };
    const { topics, hasMore } = hasSignal(definition)
      ? await source.topicsOfDraft(definition)
      : { topics: [], hasMore: false };
    const [places] = await replay.placesOf([definition], topics, undefined);
    const items = topics.flatMap(({ topicId, title, quadrant }, index) => {
      const place = places[index];
      if (!place) return [];
      const { radius, value } = place;
      const ring = definition.rings[place.ring].id;
      return [{ ...{ topicId, title, quadrant, ring, radius, value } }];
    });
    const countOf = (part: 'ring' | 'quadrant', id: string) =>
      items.filter(item => item[part] === id).length;
    return {
      signal: signal ?? null,
      rings: definition.rings.map(({ id, title, when }) => ({
        ...{ id, title, blipCount: countOf('ring', id) },
        rule: hasSignal(definition)
          ? ruleInWords(when, words, definition)
          : null,
      })),
      quadrants: definition.quadrants.map(({ id, title }) => ({
        ...{ id, title, blipCount: countOf('quadrant', id) },
      })),
      items,
      notYetCount: topics.length - items.length,
      hasMore,
    };
  }
}
