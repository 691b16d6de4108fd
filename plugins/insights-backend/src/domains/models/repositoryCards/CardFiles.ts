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
import type { CardEntity } from './CardEntity';
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

/** Where a card is. */
export type CardPlace = Pick<
  CardEntity,
  'card' | 'location' | 'sourceLocation'
>;

/** The text of a card. */
export interface CardFile {
  readonly text: string;
  /** Whether it is on a host, which counts its requests, and not on the disk. */
  readonly isRemote: boolean;
  /** Where a person sees it. */
  readonly link: string | undefined;
  /** When it was changed, ISO 8601, where its host or the system says. */
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
   * @param etag - of what was read of it before
   * @returns undefined where the host says that it still is what had that tag
   * @throws Error that says why not, for a reader of the page
   */
  async read(
    place: CardPlace,
    etag: string | undefined,
  ): Promise<CardFile | undefined> {
    const file = await this.#readAny(place, etag);
    if (file?.text.trim() === '') throw new Error('it is empty');
    return file;
  }

  async #readAny(
    { card, location, sourceLocation }: CardPlace,
    etag: string | undefined,
  ): Promise<CardFile | undefined> {
    if (/^[a-z][a-z0-9+.-]*:/i.test(card)) {
      const url = allowedCardUrl(card, this.#options.cardUrls);
      return this.#readUrl(url, etag);
    }
    const beside = pathBesideEntity(card);
    if ('detail' in beside) throw new Error(`the annotation ${beside.detail}`);
    if (beside.path === '') throw new Error('the annotation names no file');
    const { type, target } = parseLocationRef(location);
    if (type === 'url') {
      const { integrations } = this.#options;
      return this.#readUrl(urlBeside(integrations, target, beside.path), etag);
    }
    if (type !== 'file') {
      throw new Error(`nothing is read beside an entity of a location ${type}`);
    }
    const file = await this.#readFromDisk(dirname(target), beside.path);
    return { ...file, link: this.#linkIn(sourceLocation, beside.path) };
  }

  /** The address of a file of the disk where the entity says where its sources are seen. */
  #linkIn(
    sourceLocation: string | undefined,
    path: string,
  ): string | undefined {
    const address = /^url:(https?:.+)$/.exec(sourceLocation ?? '')?.[1];
    if (address === undefined || !URL.canParse(address)) return undefined;
    // What ends without a slash is a directory, too: of the file, beside which the card lies.
    const base = `${address.replace(/\/+$/, '')}/`;
    return urlBeside(this.#options.integrations, base, path);
  }

  async #readUrl(
    url: string,
    etag: string | undefined,
  ): Promise<CardFile | undefined> {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    try {
      // A reader may not know of signals.
      const found = await Promise.race([
        this.#options.urlReader.readUrl(url, { etag, signal }),
        rejectWhenAborted(signal),
      ]);
      const content = await Promise.race([
        rejectWhenAborted(signal),
        readAtMost(found, LARGEST_CARD_BYTES, signal),
      ]);
      return {
        text: content.toString('utf8'),
        isRemote: true,
        link: url,
        at: found.lastModifiedAt?.toISOString(),
        etag: found.etag,
      };
    } catch (error) {
      const isAsBefore = isError(error) && error.name === 'NotModifiedError';
      if (etag !== undefined && isAsBefore) return undefined;
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
      isRemote: false,
      link: undefined,
      at: found.modifiedAt,
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
