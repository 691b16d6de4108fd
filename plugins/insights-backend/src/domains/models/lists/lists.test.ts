import { mockCredentials } from '@backstage/backend-test-utils';
import type { components } from '@almanac/backstage-plugin-insights-common';
import fc from 'fast-check';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { CALM_RANK } from '../model/attention';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import type { KeptModel } from './__testUtils__/KeptModel';
import { modelsOnDatabase } from './__testUtils__/modelsOnDatabase';

jest.setTimeout(60_000);

type Schemas = components['schemas'];

const databases = MigratedDatabases.create({ ids: databaseIds });

const attention = (
  ruleId: Schemas['ModelAttentionRule'],
  severity: 'act' | 'watch',
) => ({ ruleId, severity, why: 'Because.', fix: 'Do it.' });

/** Four models that stand differently. */
const FOUR: readonly KeptModel[] = [
  {
    ...{ name: 'ranking', owner: 'group:default/search', title: 'Ranking' },
    ...{ task: 'text-ranking', licence: 'apache-2.0', riskTier: 'limited' },
    ...{ completeness: 12 / 15, aliases: { champion: '2', shadow: '1' } },
    entities: ['component:default/shop', 'resource:default/ranking'],
    search: 'orders what was found search tier-one',
    versions: [
      { version: '1', createdAt: '2025-03-01T00:00:00.000Z' },
      { version: '2', createdAt: '2026-03-01T00:00:00.000Z' },
    ],
  },
  {
    ...{ name: 'fraud', task: 'tabular-classification', riskTier: 'high' },
    ...{ completeness: 6 / 15, rank: 7, aliases: { champion: '9' } },
    attention: [attention('no-owner', 'act')],
    versions: [{ version: '9', createdAt: '2024-01-01T00:00:00.000Z' }],
  },
  {
    ...{
      name: 'forecast',
      registry: 'built-in',
      licence: 'mit',
      rank: CALM_RANK - 3,
    },
    ...{ owner: 'group:default/search', completeness: 0 },
    attention: [attention('unknown-risk', 'watch')],
    versions: [{ version: 'v1', createdAt: '2026-10-01T00:00:00.000Z' }],
  },
  {
    ...{ name: 'lost 100%', rank: 3, goneSince: '2026-05-01T00:00:00.000Z' },
    attention: [attention('gone', 'act'), attention('no-owner', 'act')],
  },
];

const BY_ATTENTION = ['lost 100%', 'fraud', 'forecast', 'ranking'];

/** What of them a query gives. */
const FILTERED: readonly (readonly [string, readonly string[]])[] = [
  ['?registry=built-in', ['forecast']],
  ['?owner=group:default/search', ['forecast', 'ranking']],
  ['?owner=', ['lost 100%', 'fraud']],
  ['?owner=&owner=group:default/search', BY_ATTENTION],
  ['?alias=champion', ['fraud', 'ranking']],
  ['?alias=shadow&alias=nothing', ['ranking']],
  ['?task=text-ranking', ['ranking']],
  ['?task=', ['lost 100%', 'forecast']],
  ['?licence=mit&licence=apache-2.0', ['forecast', 'ranking']],
  ['?riskTier=high&riskTier=', ['lost 100%', 'fraud', 'forecast']],
  ['?attention=no-owner', ['lost 100%', 'fraud']],
  ['?attention=gone&attention=unknown-risk', ['lost 100%', 'forecast']],
  ['?entity=component:default/shop', ['ranking']],
  ['?completenessBelow=0.5', ['fraud', 'forecast']],
  ['?versionSince=2026-03-01T00:00:00Z', ['forecast', 'ranking']],
  ['?versionBefore=2026-03-01T00:00:00Z', ['lost 100%', 'fraud']],
  ['?versionBefore=2026-03-01T02:00:00%2B02:00', ['lost 100%', 'fraud']],
  ['?gone=only', ['lost 100%']],
  ['?gone=hidden', ['fraud', 'forecast', 'ranking']],
  ['?q=TIER%20orders', ['ranking']],
  ['?q=100%25', ['lost 100%']],
  ['?q=fr_ud', []],
  ['?alias=champion&owner=', ['fraud']],
];

/** Lists of the overview, each with its filter. */
const COUNTED = [
  ['registries', 'registry'],
  ['owners', 'owner'],
  ['aliases', 'alias'],
  ['tasks', 'task'],
  ['licences', 'licence'],
  ['riskTiers', 'riskTier'],
  ['attention', 'attention'],
] as const;

describe.each(databases.eachSupportedId())('lists of models on %s', id => {
  // What is only read is read from one database.
  let four: ReturnType<typeof modelsOnDatabase> | undefined;

  async function withModels(models: readonly KeptModel[] = FOUR) {
    four ??= modelsOnDatabase(databases, id, FOUR);
    const on = await (models === FOUR
      ? four
      : modelsOnDatabase(databases, id, models));
    const namesOf = (page: Schemas['ModelPage']) =>
      page.items.map(({ name }) => name);
    return {
      ...on,
      list: async (query = '') => namesOf(await on.read(`/models${query}`)),
    };
  }

  it('come with what needs somebody first, or by name, or the latest first', async () => {
    const { list } = await withModels();
    expect(await list()).toEqual(BY_ATTENTION);
    expect(await list('?sort=name')).toEqual([...BY_ATTENTION].sort());
    expect(await list('?sort=latest')).toEqual([
      ...['forecast', 'ranking', 'fraud', 'lost 100%'],
    ]);
  });

  it('have what the registry and the card say', async () => {
    const { read } = await withModels();
    const page: Schemas['ModelPage'] = await read('/models?q=ranking');
    expect(page).toMatchObject({ totalCount: 4, matchingCount: 1 });
    expect(page.items[0]).toEqual({
      ...{ registry: 'mlflow', name: 'ranking', title: 'Ranking' },
      ...{ summary: null, owner: 'group:default/search', link: null },
      ...{ task: 'text-ranking', licence: 'apache-2.0', riskTier: 'limited' },
      aliases: [
        {
          ...{ alias: 'champion', version: '2' },
          movedAt: '2026-11-20T00:00:00.000Z',
        },
        {
          ...{ alias: 'shadow', version: '1' },
          movedAt: '2026-11-20T00:00:00.000Z',
        },
      ],
      latestVersion: {
        ...{ version: '2', status: 'ready' },
        createdAt: '2026-03-01T00:00:00.000Z',
      },
      versionCount: 2,
      completeness: {
        ...{ profile: 'hugging-face', title: 'Hugging Face' },
        ...{ asked: 15, answered: 12, score: 0.8 },
      },
      attention: [],
      verdict: {
        ...{ code: 'clear', answer: 'clear', reasons: [] },
        sentence: 'Nothing that is known speaks against using version 2.',
        judged: {
          ...{ version: '2', alias: null, status: 'ready', goneSince: null },
          createdAt: '2026-03-01T00:00:00.000Z',
        },
        newerVersion: null,
      },
      entities: ['component:default/shop', 'resource:default/ranking'],
      ...{ isExample: false, goneSince: null, updatedAt: null },
      deprecation: null,
    });
  });

  it('name the entities that are tied to them, and of those none that the catalog hides from who asks', async () => {
    const asked: string[] = [];
    const portal = (hidden: readonly string[]) =>
      modelsOnDatabase(databases, id, FOUR, async (refs, { principal }) => {
        asked.push(JSON.stringify(principal));
        return new Set(refs.filter(ref => !hidden.includes(ref)));
      });
    const { read, knex } = await portal(['component:default/shop']);
    await knex('model_entities').insert({
      ...{ registry: 'mlflow', name: 'ranking', title: 'Planner' },
      ...{ entity_ref: 'component:default/planner', is_model: false },
      through: 'resource:default/ranking',
    });
    const { items } = await read('/models?q=ranking');
    const detail = await read('/models/mlflow/ranking');
    expect(items).toHaveLength(1);
    for (const { entities } of [...items, detail])
      expect(entities).toEqual(['resource:default/ranking']);
    // How many they are is no secret.
    expect(detail.consumerCount).toBe(3);
    expect(new Set(asked)).toEqual(
      new Set([JSON.stringify(mockCredentials.user().principal)]),
    );
  });

  it('are narrowed by each filter and by all together', async () => {
    const { list } = await withModels();
    for (const [query, names] of FILTERED) {
      expect([query, await list(query)]).toEqual([query, names]);
    }
  });

  it('refuse what is no filter, and a cursor of another list', async () => {
    const { api, read } = await withModels();
    expect((await api.get('/models?riskTier=severe')).status).toBe(400);
    const { nextCursor } = await read('/models?limit=1');
    const other = await api.get(`/models?sort=name&cursor=${nextCursor}`);
    expect(other.status).toBe(400);
    expect(other.body.type).toMatch(/invalid-cursor$/);
  });

  it.each(['versionSince', 'versionBefore'])(
    'refuse a leap second as %s, which no instant is kept as',
    async parameter => {
      const { api } = await withModels();
      for (const path of ['/models', '/models/overview']) {
        const { status, body } = await api.get(
          `${path}?${parameter}=2016-12-31T23:59:60Z`,
        );
        expect(status).toBe(400);
        expect(body.type).toMatch(/invalid-request$/);
        expect(body.errors).toEqual([
          {
            pointer: parameter,
            detail: '"2016-12-31T23:59:60Z" is not an instant',
          },
        ]);
      }
    },
  );

  it('answer 304 as long as nothing changed', async () => {
    const { api } = await withModels();
    for (const path of ['/models', '/models/overview']) {
      const { headers } = await api.get(path);
      const again = await api.get(path, { 'If-None-Match': headers.etag });
      expect(again.status).toBe(304);
    }
  });

  it('hold every model once and in order, whatever the size of a page', async () => {
    // Ranks and instants are shared, names are of two registries, some are too long for a cursor.
    const many = Array.from({ length: 40 }, (_, n) => ({
      name: n % 10 === 9 ? `${'\u0001'.repeat(240)}${n}` : `model ${n % 25}`,
      registry: n < 25 ? 'mlflow' : 'built-in',
      rank: n % 4,
      versions:
        n % 3 === 0
          ? []
          : [
              {
                version: '1',
                createdAt: `2026-01-0${(n % 5) + 1}T00:00:00.000Z`,
              },
            ],
    }));
    const { read } = await withModels(many);
    const keyOf = ({ registry, name }: Schemas['ModelSummary']) =>
      JSON.stringify([registry, name]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 41 }),
        fc.constantFrom('attention', 'name', 'latest'),
        async (limit, sort) => {
          const path = `/models?sort=${sort}`;
          const whole: Schemas['ModelPage'] = await read(`${path}&limit=500`);
          const seen: string[] = [];
          let cursor = '';
          do {
            const page: Schemas['ModelPage'] = await read(
              `${path}&limit=${limit}${cursor}`,
            );
            seen.push(...page.items.map(keyOf));
            cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
          } while (cursor);
          expect(seen).toEqual(whole.items.map(keyOf));
          expect(new Set(seen).size).toBe(40);
        },
      ),
      { numRuns: 20 },
    );
  });

  describe('are counted', () => {
    it('by what they share', async () => {
      const { read } = await withModels();
      expect(await read('/models/overview')).toEqual({
        ...{ totalCount: 4, matchingCount: 4, needAttentionCount: 2 },
        attention: [
          { value: 'no-owner', count: 2 },
          { value: 'gone', count: 1 },
          { value: 'unknown-risk', count: 1 },
        ],
        registries: [
          { value: 'mlflow', count: 3 },
          { value: 'built-in', count: 1 },
        ],
        owners: expect.arrayContaining([
          { value: null, count: 2 },
          { value: 'group:default/search', count: 2 },
        ]),
        aliases: [
          { value: 'champion', count: 2 },
          { value: 'shadow', count: 1 },
        ],
        tasks: expect.arrayContaining([
          { value: null, count: 2 },
          { value: 'text-ranking', count: 1 },
        ]),
        licences: expect.arrayContaining([{ value: 'mit', count: 1 }]),
        riskTiers: expect.arrayContaining([{ value: 'high', count: 1 }]),
      });
    });

    it('each list with all filters but its own', async () => {
      const { read } = await withModels();
      const overview: Schemas['ModelOverview'] = await read(
        '/models/overview?alias=champion&owner=',
      );
      expect(overview).toMatchObject({
        ...{ totalCount: 4, matchingCount: 1, needAttentionCount: 1 },
        owners: expect.arrayContaining([
          { value: 'group:default/search', count: 1 },
          { value: null, count: 1 },
        ]),
        aliases: [{ value: 'champion', count: 1 }],
        registries: [{ value: 'mlflow', count: 1 }],
      });
    });

    it('by each property as the list filters by it', async () => {
      const { read } = await withModels();
      const overview: Schemas['ModelOverview'] = await read('/models/overview');
      for (const [list, filter] of COUNTED) {
        for (const { value, count } of overview[list]) {
          const asked = `?${filter}=${encodeURIComponent(value ?? '')}`;
          const page: Schemas['ModelPage'] = await read(`/models${asked}`);
          expect([asked, count]).toEqual([asked, page.matchingCount]);
        }
      }
    });
  });
});
