import { digestOf } from '../../platform/digest';
import { inPortions } from '../../platform/inPortions';
import type { SignalsService, Topic } from '../signals';
import {
  TREND_ENGINE_VERSION,
  type AnalysisSummary,
  type TrendsService,
} from '../trends';
import type { RadarEntriesStore } from './imports';
import type { MeasuredRadar, RadarDefinition } from './model/RadarDefinition';

/** Topics read in one statement. */
const TOPICS_PER_PAGE = 500;

/** Grows when the way from policy to blip changes, so that stored blips are made anew. */
const POLICY_ENGINE_VERSION = '5';

/** A topic that a signal places on a radar. */
export interface Candidate {
  readonly topic: Topic;
  readonly quadrant: string;
  readonly summary: AnalysisSummary;
  /** Of everything that its blip is made of. */
  readonly inputDigest: string;
}

/** Finds the topics that a signal places on a radar: those with a tag of a quadrant, and the entries of imported lists. */
export class RadarCandidates {
  readonly #parts: {
    readonly signals: SignalsService;
    readonly trends: TrendsService;
    readonly entries: RadarEntriesStore;
  };

  constructor(parts: {
    readonly signals: SignalsService;
    readonly trends: TrendsService;
    readonly entries: RadarEntriesStore;
  }) {
    this.#parts = parts;
  }

  /** The topics of the radar that have an analysis, each in its entry's quadrant, else in the first whose tag it has. */
  async of(definition: MeasuredRadar): Promise<Candidate[]> {
    const { signals, entries } = this.#parts;
    const { quadrants, signal: signalId } = definition;
    const found: Candidate[] = [];
    const listed = new Map(
      (await entries.list(definition.id)).map(one => [
        one.topicId,
        one.quadrant,
      ]),
    );
    const quadrantOf = ({ id, tags }: Topic) =>
      listed.get(id) ?? quadrants.find(({ tag }) => tags.includes(tag))?.id;
    let after: string | undefined;
    do {
      const page = await signals.listTopicsByTags({
        tags: quadrants.map(({ tag }) => tag),
        signalId,
        limit: TOPICS_PER_PAGE,
        after,
      });
      found.push(...(await this.#analysed(definition, page.items, quadrantOf)));
      after = page.next;
    } while (after !== undefined);
    const seen = new Set(found.map(({ topic }) => topic.id));
    const others = [...listed.keys()].filter(id => !seen.has(id));
    for (const part of inPortions(others, TOPICS_PER_PAGE)) {
      const topics = [...(await signals.findTopics(part)).values()];
      found.push(...(await this.#analysed(definition, topics, quadrantOf)));
    }
    return found;
  }

  /** Those of some topics that have an analysis and a quadrant. */
  async #analysed(
    definition: MeasuredRadar,
    topics: readonly Topic[],
    quadrantOf: (topic: Topic) => string | undefined,
  ): Promise<Candidate[]> {
    const byId = new Map(topics.map(topic => [topic.id, topic]));
    const summaries = await this.#parts.trends.listSummaries(
      definition.signal,
      [...byId.keys()],
    );
    return summaries.flatMap(summary => {
      const topic = byId.get(summary.topicId);
      const quadrant = topic && quadrantOf(topic);
      if (!topic || quadrant === undefined) return [];
      const inputDigest = blipDigest(definition, quadrant, topic, summary);
      return [{ topic, quadrant, summary, inputDigest }];
    });
  }
}

/** Digest of everything that a blip is made of. */
function blipDigest(
  definition: RadarDefinition,
  quadrant: string,
  topic: Topic,
  summary: AnalysisSummary,
): string {
  const made = JSON.stringify([
    POLICY_ENGINE_VERSION,
    TREND_ENGINE_VERSION,
    definition.version,
    topic.title,
    topic.aliases,
    topic.tags,
    // Left out where the tags say the same, so that blips of before stand.
    ...(hasTagOf(definition, quadrant, topic) ? [] : [quadrant]),
    summary.inputDigest,
    summary.reachedPeriod,
    summary.verdict,
  ]);
  return digestOf(made);
}

/** Whether the tags of a topic place it in a quadrant. */
function hasTagOf(
  { quadrants }: RadarDefinition,
  quadrant: string,
  { tags }: Topic,
): boolean {
  return quadrants.find(({ tag }) => tags.includes(tag))?.id === quadrant;
}
