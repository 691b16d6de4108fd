import { Readable } from 'node:stream';
import {
  modelCardsReadPermission,
  type InsightsClient,
} from '@almanac/backstage-plugin-insights-common';
import { ForwardedError } from '@backstage/errors';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { modelDocument, type ModelDocument } from './modelDocument';

const PAGE_SIZE = 500;

/** Gives search one document for each model, read page by page as search takes them. */
export class ModelsCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'insights-models';
  readonly visibilityPermission = modelCardsReadPermission;

  private readonly insights: InsightsClient;

  constructor(options: { insights: InsightsClient }) {
    this.insights = options.insights;
  }

  /** A stream of documents; it ends with an error when the backend refuses or does not answer. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncGenerator<ModelDocument, void> {
    try {
      const models = this.insights.items('/models', {
        query: { limit: PAGE_SIZE, sort: 'name' },
      });
      for await (const model of models) yield modelDocument(model);
    } catch (cause) {
      throw new ForwardedError(
        'The models could not be read from the insights backend',
        cause,
      );
    }
  }
}
