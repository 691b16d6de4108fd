import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { describeRegistryContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import { startIngest } from '../ingest/__testUtils__/startIngest';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import type { CardEntity } from './CardEntity';
import type { CardFile } from './CardFiles';
import { REPOSITORY_CARDS, repositoryCards } from './createRepositoryCards';
import { DatabaseKeptTexts, keptTextsQuery } from './DatabaseKeptTexts';
import type { KeptTexts } from './KeptTexts';

jest.setTimeout(60_000);

const MINUTE_MILLISECONDS = 60_000;
const start = Date.UTC(2026, 10, 25, 12);
const KNOWN = { registry: 'mlflow', name: 'demand' };

const entity = (name: string, more: Partial<CardEntity> = {}): CardEntity => ({
  ref: `component:default/${name}`,
  name: `default/${name}`,
  description: `The ${name}`,
  owner: 'group:default/data',
  models: [],
  card: `${name}.md`,
  location: 'url:https://git.example/catalog-info.yaml',
  ...more,
});

interface Held {
  entities: readonly CardEntity[];
  texts: Record<string, string | null>;
  isDown: boolean;
  /** Cards that hosts were asked for, and those that they sent. */
  readonly asked: string[];
  readonly sent: string[];
}

/** A catalog and repositories that can be changed; a text of null cannot be read. */
function repositories(
  entities: readonly CardEntity[],
  texts: Record<string, string | null>,
) {
  const held: Held = { entities, texts, isDown: false, asked: [], sent: [] };
  const source = (
    kept: KeptTexts,
    keepForeign: Parameters<typeof repositoryCards>[0]['keepForeign'],
  ) =>
    repositoryCards({
      entities: {
        async read() {
          if (held.isDown) throw new Error('connect ECONNREFUSED');
          return held.entities;
        },
      },
      files: {
        async read({ card }, etag): Promise<CardFile | undefined> {
          held.asked.push(card);
          const text = held.texts[card] ?? null;
          if (text === null) throw new Error('the host says 500');
          if (etag === text) return undefined;
          held.sent.push(card);
          const link = `https://git.example/${card}`;
          return { text, link, isRemote: true, at: undefined, etag: text };
        },
      },
      kept,
      keepForeign,
      isExample: false,
    });
  return { held, source };
}

describeRegistryContract({
  name: REPOSITORY_CARDS,
  create: () =>
    repositories(
      Array.from({ length: 45 }, (_, i) => entity(`m${i}`)),
      Object.fromEntries(
        Array.from({ length: 45 }, (_, i) => [`m${i}.md`, `# M ${i}`]),
      ),
    ).source(
      { find: async () => [], textsOf: async () => new Map() },
      async () => [],
    ),
  now: new Date(start),
});

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

describe.each(databases.eachSupportedId())(
  'cards in repositories on %s',
  id => {
    async function open(
      entities: readonly CardEntity[],
      texts: Record<string, string | null>,
    ) {
      const { held, source } = repositories(entities, texts);
      const kept = await startIngest(await databases.init(id));
      const began = async () =>
        source(
          new DatabaseKeptTexts(kept.database, REPOSITORY_CARDS),
          async cards =>
            (await kept.ingest.replaceForeignCards(REPOSITORY_CARDS, cards))
              .problems,
        );
      let registry = await began();
      let checkpoint: Collected['checkpoint'];
      let minutes = 0;
      async function run(minutesLater = 30) {
        minutes += minutesLater;
        const now = new Date(start + minutes * MINUTE_MILLISECONDS);
        const { signal } = new AbortController();
        const batches: Collected[] = [];
        const found = registry.collect({ signal, now, checkpoint });
        for await (const batch of found) {
          batches.push(batch);
          if (batch.registry) await kept.keep(batch.registry, REPOSITORY_CARDS);
          checkpoint = batch.checkpoint ?? checkpoint;
        }
        const { models, cards } = await kept.state();
        return {
          batches: batches.length,
          problems: batches.flatMap(({ problems = [] }) =>
            problems.map(({ item }) => item),
          ),
          models: models
            .filter(({ gone_since: gone }) => gone === null)
            .map(({ registry: of, name }) => `${of}/${name}`),
          cards: cards.map(({ model, text }) => `${model}: ${text}`),
        };
      }
      const restart = async () => {
        registry = await began();
      };
      const know = () =>
        kept.keep({ pass: '1', models: [{ name: KNOWN.name }], isWhole: true });
      const shown = async () => {
        const rows = await kept.database('model_card_texts').orderBy('source');
        return rows.map(row => [
          ...[row.source.split(': ')[1], row.link, row.at],
        ]);
      };
      return { held, run, restart, know, shown, knex: kept.database };
    }

    it('are models of their own, named by their entities', async () => {
      const { run } = await open([entity('a'), entity('b')], {
        ...{ 'a.md': '# A', 'b.md': '# B' },
      });
      expect(await run()).toMatchObject({
        problems: [],
        models: ['repository-cards/default/a', 'repository-cards/default/b'],
        cards: [
          'repository-cards/default/a: # A',
          'repository-cards/default/b: # B',
        ],
      });
      expect((await run()).batches).toBe(0);
    });

    it('are cards of the models that their entities are tied to', async () => {
      const { run, know } = await open([entity('a', { models: [KNOWN] })], {
        'a.md': '# A',
      });
      const before = await run();
      expect(before).toMatchObject({ models: [], cards: [] });
      expect(before.problems).toEqual(['card of the model "demand" of mlflow']);
      await know();
      expect(await run()).toMatchObject({
        ...{ problems: [], models: ['mlflow/demand'] },
        cards: ['mlflow/demand: # A'],
      });
    });

    it('of one model are all kept, and the clash is told', async () => {
      const entities = ['a', 'b'].map(name =>
        entity(name, { models: [KNOWN] }),
      );
      const { run, know } = await open(entities, {
        'a.md': '#A',
        'b.md': '#B',
      });
      await know();
      const { cards, problems } = await run();
      expect(cards).toEqual(['mlflow/demand: #A', 'mlflow/demand: #B']);
      expect(problems).toEqual(['cards of mlflow/demand']);
    });

    it('stay as they were while they cannot be read, also after a restart', async () => {
      const { held, run, know, restart } = await open(
        [entity('a'), entity('b', { models: [KNOWN] })],
        { 'a.md': '# A', 'b.md': '# B' },
      );
      await know();
      const { cards, models } = await run();
      held.texts = { 'a.md': null, 'b.md': null };
      const told = [
        'card of component:default/a',
        'card of component:default/b',
      ];
      expect(await run()).toMatchObject({ cards, models, problems: told });
      await restart();
      expect(await run()).toMatchObject({ cards, models });
    });

    it('are gone with their entities, and not with the catalog', async () => {
      const { held, run, know } = await open(
        [entity('a'), entity('b', { models: [KNOWN] })],
        { 'a.md': '# A', 'b.md': '# B' },
      );
      await know();
      const { models } = await run();
      held.isDown = true;
      await expect(run()).rejects.toThrow('ECONNREFUSED');
      held.isDown = false;
      expect((await run()).models).toEqual(models);
      held.entities = [];
      expect(await run()).toMatchObject({
        models: ['mlflow/demand'],
        // What was known of a model that is gone is kept.
        cards: ['repository-cards/default/a: # A'],
      });
    });

    it('are asked for seldom, and brought again when they changed', async () => {
      const { held, run } = await open([entity('a')], { 'a.md': '# A' });
      await run();
      held.texts = { 'a.md': '# Anew' };
      expect((await run(2)).batches).toBe(0);
      expect(held.asked).toEqual(['a.md']);
      expect((await run(10)).cards).toEqual([
        'repository-cards/default/a: # Anew',
      ]);
    });

    it('are sent by hosts once, and brought from what is kept after a restart', async () => {
      const { held, run, restart, know, shown } = await open(
        [entity('a'), entity('b', { models: [KNOWN] })],
        { 'a.md': '# A', 'b.md': '# B' },
      );
      await know();
      await run();
      await run();
      held.entities = [...held.entities, entity('c')];
      held.texts['c.md'] = '# C';
      const { cards } = await run();
      expect(held.sent).toEqual(['a.md', 'b.md', 'c.md']);
      await restart();
      expect(await run()).toMatchObject({ cards });
      expect(await shown()).toEqual([
        ['a.md', 'https://git.example/a.md', '2026-11-25T12:30:00.000Z'],
        ['b.md', 'https://git.example/b.md', '2026-11-25T12:30:00.000Z'],
        ['c.md', 'https://git.example/c.md', '2026-11-25T13:30:00.000Z'],
      ]);
    });

    it('are found by an index', async () => {
      const { knex } = await open([], {});
      const plan = await knex.transaction(async trx => {
        const isSqlite = id === 'SQLITE_3';
        if (!isSqlite) await trx.raw('set local enable_seqscan = off');
        const explain = isSqlite ? 'explain query plan' : 'explain';
        const query = keptTextsQuery(trx, REPOSITORY_CARDS).toQuery();
        return JSON.stringify(await trx.raw(`${explain} ${query}`));
      });
      expect(plan).toContain('model_card_texts_collector_index');
    });
  },
);
