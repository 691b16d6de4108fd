import { basename, dirname, join } from 'node:path';
import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import { pathBesideEntity } from '../../../platform/files/pathBesideEntity';
import { readFiles } from '../../../platform/files/readFiles';
import { formatOf } from '../model/formats/formatOf';

/** Cards hold pictures in Base64; what is larger than this is no card that is read. */
const LARGEST_CARD_BYTES = 2_000_000;

/** A card, or why there is none. */
export type CardBeside =
  | { readonly card: CollectedCard }
  | {
      readonly detail: string;
      /** Of the card that the file may have held before; undefined where nothing may be read there. */
      readonly source?: string;
    };

/**
 * Reads the card that a model file names, from its own directory or below.
 *
 * @param file - the model file
 */
export async function readCardBeside(
  file: string,
  path: string,
): Promise<CardBeside> {
  const beside = pathBesideEntity(path);
  if ('detail' in beside || beside.path === '') {
    return { detail: 'is no path of a file beside this one' };
  }
  const directory = dirname(file);
  const source = join(basename(directory), beside.path);
  const { files, unread } = await readFiles([join(directory, beside.path)], {
    isWanted: () => false,
    within: directory,
    largestFileBytes: LARGEST_CARD_BYTES,
  });
  const [found] = files;
  if (!found) {
    const why = unread[0]?.detail ?? 'it is no file';
    return { detail: `cannot be read: ${why}`, source };
  }
  if (found.text.trim() === '') return { detail: 'is an empty file', source };
  return {
    card: {
      source,
      format: formatOf(found.text),
      text: found.text,
      by: 'human',
      at: found.modifiedAt,
    },
  };
}
