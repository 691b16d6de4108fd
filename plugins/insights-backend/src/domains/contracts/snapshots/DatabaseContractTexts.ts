import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Knex } from 'knex';
import { digestOf } from '../../../platform/digest';
import { inPortions } from '../../../platform/inPortions';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** A definition as it is kept. */
export interface PackedText {
  /** SHA-256 of the text in UTF-8. */
  readonly digest: string;
  readonly bytes: number;
  readonly gzip: Buffer;
}

/** A definition, ready to be kept. */
export async function packText(text: string): Promise<PackedText> {
  return {
    digest: digestOf(text),
    bytes: Buffer.byteLength(text),
    gzip: await packed(text),
  };
}

/** Keeps a definition. One that is kept is held, so that nobody drops it meanwhile. */
export async function keepText(trx: Knex, text: PackedText): Promise<void> {
  await trx('contract_texts')
    .insert(text)
    .onConflict('digest')
    .merge(['bytes']);
}

/** Both databases call it so. */
const FOREIGN_KEY = /foreign key/i;

/** Drops those of some definitions that no snapshot has any more. One that an entity has again by now stays. */
export async function dropTexts(
  knex: Knex,
  digests: readonly string[],
): Promise<void> {
  try {
    for (const portion of inPortions(digests)) {
      await knex('contract_texts')
        .whereIn('digest', portion)
        .whereNotExists(
          knex('contract_snapshots').whereRaw(
            'contract_snapshots.digest = contract_texts.digest',
          ),
        )
        .delete();
    }
  } catch (error) {
    if (!FOREIGN_KEY.test(String(error))) throw error;
  }
}

/** A definition; undefined where it is not kept. */
export async function readText(
  knex: Knex,
  digest: string,
): Promise<string | undefined> {
  const row = await knex('contract_texts')
    .where({ digest })
    .first<{ gzip: Buffer } | undefined>('gzip');
  return row && (await unpacked(row.gzip)).toString();
}
