import type {
  CollectedCard,
  CollectedModelVersion,
} from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { startIngest } from './__testUtils__/startIngest';

jest.setTimeout(60_000);

function version(name: string, extra: Partial<CollectedModelVersion> = {}) {
  return { model: 'churn', version: name, status: 'ready' as const, ...extra };
}

const CARD: CollectedCard = {
  source: 'README.md',
  format: 'hugging-face',
  text: '# Churn',
  by: 'human',
};

describe('ingest of registries', () => {
  const databases = MigratedDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_15'],
  });

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let database: Knex;
    beforeAll(async () => {
      database = await databases.init(databaseId);
    });
    const started = () => startIngest(database);

    it('keeps a model with its versions, aliases and cards', async () => {
      const { keep, state, changes } = await started();
      const report = await keep(
        {
          pass: 'p1',
          models: [
            {
              name: 'team/churn ✓',
              description: 'Who leaves.',
              tags: { b: '2', a: '1' },
              aliases: { champion: '2' },
              owner: 'team-a',
              link: 'https://mlflow.example.com/#/models/churn',
              createdAt: '2025-01-01T01:00:00+01:00',
              cards: [CARD],
            },
          ],
          versions: [
            {
              model: 'team/churn ✓',
              version: '2',
              status: 'ready',
              metrics: [
                { name: 'auc', value: NaN },
                { name: 'loss', value: Infinity },
                { name: 'f1', value: 0.5, lower: -Infinity },
              ],
            },
          ],
        },
        'demo',
      );
      expect(report).toEqual({
        ...{ changedModels: 1, unchanged: 0, problems: [] },
        written: { models: 1, modelVersions: 1 },
      });
      expect(changes()).toBe(1);
      const { models, versions, aliases, cards, events } = await state();
      expect(models).toMatchObject([
        {
          registry: 'demo',
          name: 'team/churn ✓',
          tags: '{"a":"1","b":"2"}',
          registry_owner: 'group:default/team-a',
          created_at: '2025-01-01T00:00:00.000Z',
          first_seen_at: '2026-01-01T00:00:00.000Z',
          gone_since: null,
          summarised_by: null,
        },
      ]);
      expect(Boolean(models[0].is_example)).toBe(true);
      expect(versions).toMatchObject([{ version: '2', status: 'ready' }]);
      expect(Number(versions[0].ordinal)).toBe(2);
      expect(JSON.parse(versions[0].record).metrics).toEqual([
        { name: 'auc', value: 'NaN' },
        { name: 'loss', value: 'Infinity' },
        { name: 'f1', value: 0.5 },
      ]);
      expect(aliases).toMatchObject([{ alias: 'champion', version: '2' }]);
      expect(cards).toMatchObject([
        { version: '', source: 'README.md', from_collector: 'demo' },
      ]);
      expect(events).toMatchObject([{ kind: 'first-seen', by: null }]);
    });

    it('writes nothing for what came as it was', async () => {
      const { keep, state, clock, changes } = await started();
      const batch = {
        models: [{ name: 'churn', aliases: { champion: '1' }, cards: [CARD] }],
        versions: [version('1', { cards: [CARD] })],
        wholeModels: ['churn'],
        isWhole: true,
      };
      await keep({ pass: 'p1', ...batch });
      await database('models').update({ summarised_by: '1' });
      const before = await state();
      clock.at = '2026-01-02T00:00:00.000Z';
      const again = await keep({ pass: 'p1', ...batch });
      expect(again).toEqual({
        ...{ changedModels: 0, unchanged: 2, problems: [] },
        written: { models: 0, modelVersions: 0 },
      });
      expect(await state()).toEqual(before);
      await keep({ pass: 'p2', ...batch });
      const seen = (rows: object[]) =>
        rows.map(row => ({ ...row, seen_pass: 'p2' }));
      expect(await state()).toEqual({
        ...before,
        models: seen(before.models),
        versions: seen(before.versions),
      });
      expect(changes()).toBe(1);
    });

    it('tells of versions that were added or changed since the model is known', async () => {
      const { keep, state } = await started();
      await keep({ pass: 'p1', models: [{ name: 'churn' }] });
      await keep({ pass: 'p1', versions: [version('1')] });
      await keep({
        pass: 'p2',
        versions: [version('1', { status: 'failed' }), version('2')],
      });
      await keep({
        pass: 'p3',
        versions: [version('2', { updatedAt: '2026-01-01T00:00:00Z' })],
      });
      const { events, versions } = await state();
      expect(events.map(({ kind, version: of }) => [kind, of])).toEqual(
        expect.arrayContaining([
          ['first-seen', null],
          ['version-changed', '1'],
          ['version-added', '2'],
        ]),
      );
      expect(events).toHaveLength(3);
      expect(versions[1].updated_at).toBe('2026-01-01T00:00:00.000Z');
    });

    it('keeps what the registry lost, and marks it until it is back', async () => {
      const { keep, state, clock } = await started();
      const churn = { name: 'churn' };
      await keep({
        pass: 'p1',
        models: [churn, { name: 'fraud' }],
        versions: [version('1'), version('2')],
        wholeModels: ['churn', 'fraud'],
        isWhole: true,
      });
      clock.at = '2026-02-01T00:00:00.000Z';
      await keep({
        pass: 'p2',
        models: [churn],
        versions: [version('2')],
        wholeModels: ['churn'],
        isWhole: true,
      });
      const lost = await state();
      expect(
        lost.models.map(({ name, gone_since }) => [name, gone_since]),
      ).toEqual([
        ['churn', null],
        ['fraud', '2026-02-01T00:00:00.000Z'],
      ]);
      expect(lost.versions.map(one => [one.version, one.gone_since])).toEqual([
        ['1', '2026-02-01T00:00:00.000Z'],
        ['2', null],
      ]);
      // What is gone still is gone since the first pass that missed it.
      clock.at = '2026-02-02T00:00:00.000Z';
      const again = { models: [churn], versions: [version('2')] };
      const whole = { wholeModels: ['churn'], isWhole: true };
      await keep({ pass: 'p2 again', ...again, ...whole });
      const still = await state();
      expect(still.events).toEqual(lost.events);
      for (const list of ['models', 'versions'] as const) {
        expect(still[list].map(one => one.gone_since)).toEqual(
          lost[list].map(one => one.gone_since),
        );
      }
      await keep({
        pass: 'p3',
        models: [churn, { name: 'fraud' }],
        versions: [version('1'), version('2')],
        wholeModels: ['churn', 'fraud'],
        isWhole: true,
      });
      const { models, versions, events } = await state();
      for (const one of [...models, ...versions]) {
        expect(one.gone_since).toBeNull();
      }
      expect(events.map(({ kind }) => kind).sort()).toEqual(
        ['back', 'first-seen', 'first-seen', 'gone'].concat([
          'version-back',
          'version-gone',
        ]),
      );
    });

    it('takes nothing for gone that a pass did not come to', async () => {
      const { keep, state } = await started();
      await keep({
        pass: 'p1',
        models: [{ name: 'churn' }, { name: 'fraud' }],
        versions: [version('1')],
      });
      await keep({ pass: 'p2', models: [{ name: 'churn' }] });
      const { models, versions } = await state();
      for (const one of [...models, ...versions]) {
        expect(one.gone_since).toBeNull();
      }
    });

    it('lets a pass that is late change nothing of a later one', async () => {
      const { keep, state } = await started();
      await keep({
        pass: 'p2',
        models: [{ name: 'churn', description: 'new' }],
        versions: [version('1', { description: 'new' })],
      });
      const before = await state();
      await keep({
        pass: 'p1',
        models: [{ name: 'churn', description: 'old', cards: [CARD] }],
        versions: [version('1', { description: 'old', cards: [CARD] })],
        wholeModels: ['churn'],
        isWhole: true,
      });
      expect(await state()).toEqual(before);
    });

    it('replaces its own cards and leaves those of others', async () => {
      const { keep, ingest, state } = await started();
      const other = { ...CARD, source: 'MODEL.md' };
      await keep({
        pass: 'p1',
        models: [{ name: 'churn', cards: [CARD, other] }],
      });
      const beside = [
        { ...CARD, source: 'repository' },
        { ...CARD, text: 'mine?' },
      ];
      const claimed = await ingest.replaceForeignCards('repository-cards', [
        { registry: 'mlflow', name: 'churn', cards: beside },
        { registry: 'mlflow', name: 'nobody', cards: beside },
      ]);
      expect(claimed.problems).toMatchObject(
        [
          { reason: 'Nobody knows a model of that name.' },
          { reason: /^mlflow brought a card of the same source/ },
        ].map(problem => ({ reason: expect.stringMatching(problem.reason) })),
      );
      await keep({
        pass: 'p2',
        models: [{ name: 'churn', cards: [{ ...CARD, text: '# New' }] }],
      });
      const { cards, events } = await state();
      expect(cards.map(({ source, text }) => [source, text]).sort()).toEqual([
        ['README.md', '# New'],
        ['repository', '# Churn'],
      ]);
      expect(
        events.filter(({ kind }) => kind === 'card-text-changed'),
      ).toHaveLength(2);
    });

    it('drops cards of others once they are gone, unless one could not be read', async () => {
      const { keep, ingest, state } = await started();
      await keep({ pass: 'p1', models: [{ name: 'churn' }] });
      const of = (cards: CollectedCard[], keepsOthers = false) => [
        { registry: 'mlflow', name: 'churn', cards, keepsOthers },
      ];
      const sources = async () =>
        (await state()).cards.map(({ source }) => source);
      await ingest.replaceForeignCards('repository-cards', of([CARD]));
      await ingest.replaceForeignCards('repository-cards', of([], true));
      expect(await sources()).toEqual(['README.md']);
      await ingest.replaceForeignCards('repository-cards', []);
      expect(await sources()).toEqual([]);
    });

    it('tells what cannot be kept, and keeps the others', async () => {
      const { keep, state } = await started();
      const long = 'é'.repeat(250);
      const { problems } = await keep({
        pass: 'p1',
        models: [
          { name: '' },
          { name: `${long}x` },
          { name: 'a\nb' },
          { name: '..' },
          { name: '\ud800' },
          { name: long, link: 'data:text/html,x', owner: 'a/b/c' },
          { name: 'churn', aliases: { live: '9' } },
        ],
        versions: [
          version('\0'),
          version('1', { model: 'nobody' }),
          version('1', {
            description: 'x'.repeat(2_000_001),
            run: { id: 'r', link: 'file:///etc/passwd' },
          }),
        ],
        wholeModels: ['churn', 'a\0'],
      });
      expect(problems.map(({ reason }) => reason)).toEqual([
        'It is empty.',
        'It has 251 characters; at most 250 are kept.',
        'It holds a control character, or half of a character.',
        'It cannot stand in an address.',
        'It holds a control character, or half of a character.',
        '"a/b/c" is no entity reference.',
        'It is no web address.',
        'It holds a control character, or half of a character.',
        expect.stringMatching(/^What is recorded of it has 2000049 characters/),
        'The registry has brought no model of that name.',
        'It names the version "9", which the registry does not have.',
      ]);
      const { models, versions, aliases } = await state();
      expect(models.map(({ name, link }) => [name, link])).toEqual(
        expect.arrayContaining([
          ['churn', null],
          [long, null],
        ]),
      );
      expect(versions).toMatchObject([
        { version: '1', record: '{"metrics":[]}' },
      ]);
      expect(aliases).toMatchObject([{ alias: 'live', version: '9' }]);
    });

    it('keeps two registries with a model of one name apart', async () => {
      const { keep, state } = await started();
      await keep({ pass: 'p1', models: [{ name: 'churn' }], isWhole: true });
      await keep(
        { pass: 'p2', models: [{ name: 'churn', owner: 'a' }], isWhole: true },
        'demo',
      );
      expect((await state()).models).toMatchObject([
        {
          registry: 'demo',
          registry_owner: 'group:default/a',
          gone_since: null,
        },
        { registry: 'mlflow', registry_owner: null, gone_since: null },
      ]);
    });

    it('orders versions that are no numbers by when they were made', async () => {
      const { keep, state } = await started();
      await keep({
        pass: 'p1',
        models: [{ name: 'churn' }],
        versions: [
          version('10'),
          version('v1.2', { createdAt: '2025-01-01T00:00:00Z' }),
          version('odd'),
        ],
      });
      const { versions } = await state();
      expect(versions.map(one => [one.version, Number(one.ordinal)])).toEqual([
        ['10', 10],
        ['odd', Date.parse('2026-01-01T00:00:00Z') * 1_000],
        ['v1.2', Date.parse('2025-01-01T00:00:00Z') * 1_000],
      ]);
    });

    it('orders numbers among words by when they were made, and numbers of one instant as numbers', async () => {
      const { keep, state } = await started();
      const made = (name: string, day: number) =>
        version(name, { createdAt: `2025-01-0${day}T00:00:00Z` });
      await keep({
        pass: 'p1',
        models: [{ name: 'churn' }],
        versions: [
          ...[made('10', 1), made('9', 1), made('rc-1', 2), made('11', 3)],
        ],
      });
      const { versions } = await state();
      const inOrder = versions.sort(
        (a, b) => Number(a.ordinal) - Number(b.ordinal),
      );
      expect(inOrder.map(one => one.version)).toEqual([
        ...['9', '10', 'rc-1', '11'],
      ]);
    });

    it('gives two replicas that keep the same batch the same state', async () => {
      const { keep, state } = await started();
      const names = Array.from({ length: 60 }, (_, i) => `model ${i}`);
      const batch = {
        pass: 'p1',
        models: names.map(name => ({ name, cards: [CARD] })),
        versions: names.map(model => version('1', { model, cards: [CARD] })),
        wholeModels: names,
        isWhole: true,
      };
      await Promise.all([keep(batch), keep(batch), keep(batch)]);
      const { models, versions, cards, events } = await state();
      expect(models).toHaveLength(60);
      expect(versions).toHaveLength(60);
      expect(cards).toHaveLength(120);
      expect(events).toHaveLength(60);
    });
  });
});
