import { Readable } from 'node:stream';
import {
  trendRadarReadPermission,
  type InsightsClient,
} from '@almanac/backstage-plugin-insights-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { readTopicWords } from './readTopicWords';
import { otherTopicDocument } from './otherTopicDocument';
import { readStandings } from './readStandings';
import { topicDocument, type TopicDocument } from './topicDocument';

const PAGE_SIZE = 1_000;

/** About 10 MB of descriptions and aliases in memory while a run lasts. */
const MOST_TOPICS = 20_000;

const noWords = { description: '', aliases: [] } as const;

/**
 * Gives search one document for each topic and each radar it is on: rings differ between radars, and so do the pages. A topic on no
 * radar has one too, which leads to a page of its own.
 * Blips are read page by page as search takes them.
 */
export class RadarTopicsCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'insights-topics';
  readonly visibilityPermission = trendRadarReadPermission;

  private readonly insights: InsightsClient;
  private readonly logger: LoggerService;
  private readonly mostTopics: number;

  /** @param options - of more than `mostTopics` topics, some are found by their names and tags only */
  constructor(options: {
    insights: InsightsClient;
    logger: LoggerService;
    mostTopics?: number;
  }) {
    this.insights = options.insights;
    this.logger = options.logger;
    this.mostTopics = options.mostTopics ?? MOST_TOPICS;
  }

  /** A stream of documents; it ends with an error when the backend refuses or does not answer. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncGenerator<TopicDocument, void> {
    try {
      const { items: radars } = await this.insights.get('/radars');
      const { words, isWhole } = await readTopicWords(
        this.insights,
        this.mostTopics,
      );
      if (!isWhole) {
        this.logger.warn(
          `There are more than ${this.mostTopics} topics; search finds some of them without their description and aliases, and none of those that are on no radar`,
        );
      }
      const onRadars = new Set<string>();
      for (const radar of radars) {
        const blips = this.insights.items('/radars/{radarId}/blips', {
          path: { radarId: radar.id },
          query: { limit: PAGE_SIZE, sort: 'title' },
        });
        for await (const blip of blips) {
          onRadars.add(blip.topicId);
          yield topicDocument(radar, blip, words.get(blip.topicId) ?? noWords);
        }
      }
      const onNone = [...words].filter(([topicId]) => !onRadars.has(topicId));
      const standings = await readStandings(
        this.insights,
        new Set(onNone.map(([topicId]) => topicId)),
      );
      for (const [topicId, topic] of onNone) {
        yield otherTopicDocument(topicId, topic, standings.get(topicId));
      }
    } catch (cause) {
      throw new ForwardedError(
        'The topics on the radars could not be read from the insights backend',
        cause,
      );
    }
  }
}
