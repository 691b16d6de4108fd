import { dirname, join } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { parseLocationRef } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { liesIn } from '../../../platform/files/liesIn';
import { pathBesideEntity } from '../../../platform/files/pathBesideEntity';
import { readFiles } from '../../../platform/files/readFiles';
import { urlBeside } from '../../../platform/files/urlBeside';
import { allowedCardUrl } from './allowedCardUrl';
import { readAtMost } from './readAtMost';

/** A host that does not answer keeps nobody waiting longer. */
const TIMEOUT_MILLISECONDS = 30_000;
/** Cards hold pictures in Base64; what is larger than this is no card that is read. */
const LARGEST_CARD_BYTES = 2_000_000;

/** How cards beside entities are reached. */
export interface CardFilesOptions {
  readonly urlReader: UrlReaderService;
  readonly integrations: ScmIntegrationRegistry;
  /** Directories whose files the operator has the catalog read; no others are read from the disk. */
  readonly directories: readonly string[];
  /** Addresses that whole addresses of annotations may lie below: `insights.models.cardUrls`. */
  readonly cardUrls: readonly string[];
}

/** The text of a card. */
export interface CardFile {
  readonly text: string;
  /** Where a person sees it. */
  readonly link: string | undefined;
  /** When it was changed, ISO 8601, where its host says. */
  readonly at: string | undefined;
  /** Of the host, to ask whether it changed. */
  readonly etag: string | undefined;
}

/** Reads cards that annotations name. */
export class CardFiles {
  readonly #options: CardFilesOptions;

  constructor(options: CardFilesOptions) {
    this.#options = options;
  }

  /**
   * Reads what an annotation names: an address, or a path from the directory of the entity's file.
   *
   * @param location - the entity's `backstage.io/managed-by-location`
   * @param before - what stood there before; the same comes back where the host says that nothing changed
   * @throws Error that says why not, for a reader of the page
   */
  async read(
    card: string,
    location: string,
    before: CardFile | undefined,
  ): Promise<CardFile> {
    const file = await this.#readAny(card, location, before);
    if (file.text.trim() === '') throw new Error('it is empty');
    return file;
  }

  async #readAny(
    card: string,
    location: string,
    before: CardFile | undefined,
  ): Promise<CardFile> {
    if (/^[a-z][a-z0-9+.-]*:/i.test(card)) {
      return this.#readUrl(
        allowedCardUrl(card, this.#options.cardUrls),
        before,
      );
    }
    const beside = pathBesideEntity(card);
    if ('detail' in beside) throw new Error(`the annotation ${beside.detail}`);
    if (beside.path === '') throw new Error('the annotation names no file');
    const { type, target } = parseLocationRef(location);
    if (type === 'url') {
      const { integrations } = this.#options;
      return this.#readUrl(
        urlBeside(integrations, target, beside.path),
        before,
      );
    }
    if (type !== 'file') {
      throw new Error(`nothing is read beside an entity of a location ${type}`);
    }
    return this.#readFromDisk(dirname(target), beside.path);
  }

  async #readUrl(url: string, before: CardFile | undefined): Promise<CardFile> {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    try {
      // A reader may not know of signals.
      const found = await Promise.race([
        this.#options.urlReader.readUrl(url, { etag: before?.etag, signal }),
        rejectWhenAborted(signal),
      ]);
      const content = await Promise.race([
        rejectWhenAborted(signal),
        readAtMost(found, LARGEST_CARD_BYTES, signal),
      ]);
      return {
        text: content.toString('utf8'),
        link: url,
        at: found.lastModifiedAt?.toISOString(),
        etag: found.etag,
      };
    } catch (error) {
      if (before && isError(error) && error.name === 'NotModifiedError') {
        return before;
      }
      throw error;
    }
  }

  async #readFromDisk(directory: string, path: string): Promise<CardFile> {
    // Who writes an entity can write its location, too; whom the operator trusts is told by the configuration.
    if (!(await liesIn(directory, this.#options.directories))) {
      throw new Error(
        'it is read from a file that catalog.locations of the configuration does not name',
      );
    }
    const { files, unread } = await readFiles([join(directory, path)], {
      isWanted: () => false,
      within: directory,
      largestFileBytes: LARGEST_CARD_BYTES,
    });
    const [found] = files;
    if (!found) throw new Error(unread[0]?.detail ?? 'it is no file');
    return {
      text: found.text,
      link: undefined,
      at: undefined,
      etag: undefined,
    };
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () =>
      reject(
        new Error(`no answer within ${TIMEOUT_MILLISECONDS / 1_000} seconds`),
      ),
    );
  });
}
