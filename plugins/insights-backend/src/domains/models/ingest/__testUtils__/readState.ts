import type { Knex } from 'knex';

/** All that is kept of models, without ids, in an order that no id decides. */
export async function readState(database: Knex) {
  const models = await database('models').orderBy(['registry', 'name']);
  const nameOf = new Map<string, string>(
    models.map(({ id, registry, name }) => [id, `${registry}/${name}`]),
  );
  const rowsOf = async (table: string) => {
    const rows = await database(table);
    return rows
      .map(({ id: _, model_id: modelId, ...row }) => ({
        model: nameOf.get(modelId),
        ...row,
      }))
      .map(row => JSON.stringify(row))
      .sort()
      .map(row => JSON.parse(row));
  };
  return {
    models: models.map(({ id: _, ...model }) => model),
    versions: await rowsOf('model_versions'),
    aliases: await rowsOf('model_aliases'),
    cards: await rowsOf('model_card_texts'),
    promotions: await rowsOf('model_promotions'),
    events: await rowsOf('model_events'),
  };
}
