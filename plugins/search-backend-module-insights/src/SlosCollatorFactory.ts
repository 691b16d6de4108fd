import { Readable } from 'node:stream';
import {
  sloReadPermission,
  type InsightsClient,
} from '@almanac/backstage-plugin-insights-common';
import { ForwardedError } from '@backstage/errors';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { sloDocument, type SloDocument } from './sloDocument';

const PAGE_SIZE = 500;

/** Gives search one document for each SLO, read page by page as search takes them. */
export class SlosCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'insights-slos';
  readonly visibilityPermission = sloReadPermission;

  private readonly insights: InsightsClient;

  constructor(options: { insights: InsightsClient }) {
    this.insights = options.insights;
  }

  /** A stream of documents; it ends with an error when the backend refuses or does not answer. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncGenerator<SloDocument, void> {
    try {
      const slos = this.insights.items('/slos', {
        query: { limit: PAGE_SIZE, sort: 'title' },
      });
      for await (const slo of slos) yield sloDocument(slo);
    } catch (cause) {
      throw new ForwardedError(
        'The SLOs could not be read from the insights backend',
        cause,
      );
    }
  }
}
