import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type {
  CardPlace,
  DigestedCard,
  KeptCard,
} from '../model/ingest/planCards';

interface CardRow {
  id: string;
  model_id: string;
  version: string;
  source: string;
  format: KeptCard['format'];
  by: KeptCard['by'];
  at: string | null;
  link: string | null;
  digest: string;
  from_collector: string;
}

const COLUMNS = [
  'id',
  'model_id',
  'version',
  'source',
  'format',
  'by',
  'at',
  'link',
  'digest',
  'from_collector',
] as const;

/** A card text that is written. */
export interface WrittenCard extends CardPlace {
  readonly card: DigestedCard;
  /** Of the one that it replaces. */
  readonly id?: string;
}

/** Card texts of models. Their models are held. */
export class DatabaseCardTexts {
  constructor(private readonly trx: Knex.Transaction) {}

  /** Those of these models and versions, and maybe of some others; without their texts. */
  async find(
    modelIds: readonly string[],
    versions: readonly string[],
  ): Promise<KeptCard[]> {
    const found: KeptCard[] = [];
    for (const ids of inPortions(modelIds)) {
      for (const names of inPortions(versions)) {
        const rows = await this.trx<CardRow>('model_card_texts')
          .whereIn('model_id', ids)
          .whereIn('version', names)
          .select<CardRow[]>(...COLUMNS);
        found.push(...rows.map(cardOfRow));
      }
    }
    return found;
  }

  /** All that a collector brought for models of other registries. */
  async foreignOf(collector: string): Promise<KeptCard[]> {
    const rows = await this.trx('model_card_texts')
      .join('models', 'models.id', 'model_card_texts.model_id')
      .where({ from_collector: collector })
      .whereNot({ registry: collector })
      .select<CardRow[]>(COLUMNS.map(column => `model_card_texts.${column}`));
    return rows.map(cardOfRow);
  }

  async write(cards: readonly WrittenCard[], collector: string): Promise<void> {
    await upsertRows(this.trx, {
      table: 'model_card_texts',
      columns: [
        ...['id', 'model_id', 'version', 'source', 'format', 'text', 'by'],
        ...['at', 'link', 'digest', 'from_collector'],
      ],
      key: ['model_id', 'version', 'source'],
      rows: cards.map(({ id, modelId, version, card }) => [
        ...[id ?? randomUUID(), modelId, version, card.source, card.format],
        ...[card.text, card.by, card.at, card.link, card.digest, collector],
      ]),
    });
  }

  async drop(ids: readonly string[]): Promise<void> {
    for (const portion of inPortions(ids)) {
      await this.trx('model_card_texts').whereIn('id', portion).del();
    }
  }
}

function cardOfRow(row: CardRow): KeptCard {
  return {
    id: row.id,
    modelId: row.model_id,
    version: row.version,
    source: row.source,
    format: row.format,
    by: row.by,
    at: row.at,
    link: row.link,
    digest: row.digest,
    fromCollector: row.from_collector,
  };
}
