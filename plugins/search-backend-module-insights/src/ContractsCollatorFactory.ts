import { Readable } from 'node:stream';
import {
  apiContractsReadPermission,
  type InsightsClient,
} from '@almanac/backstage-plugin-insights-common';
import { ForwardedError } from '@backstage/errors';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { contractDocument, type ContractDocument } from './contractDocument';

/** An outline may have a hundred thousand characters. */
const PAGE_SIZE = 50;

/** Gives search one document for each API whose definition is read, page by page as search takes them. */
export class ContractsCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'insights-contracts';
  readonly visibilityPermission = apiContractsReadPermission;

  private readonly insights: InsightsClient;

  constructor(options: { insights: InsightsClient }) {
    this.insights = options.insights;
  }

  /** A stream of documents; it ends with an error when the backend refuses or does not answer. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncGenerator<ContractDocument, void> {
    try {
      const outlines = this.insights.items('/contract-outlines', {
        query: { limit: PAGE_SIZE },
      });
      for await (const outline of outlines) yield contractDocument(outline);
    } catch (cause) {
      throw new ForwardedError(
        'The API contracts could not be read from the insights backend',
        cause,
      );
    }
  }
}
