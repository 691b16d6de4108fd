import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { modelCardsApprovePermission } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ManualScheduler } from '../../slos/__testUtils__/ManualScheduler';
import { readState } from '../ingest/__testUtils__/readState';
import { startModels } from '../__testUtils__/startModels';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const MODEL = '/models/built-in/team%2Fchurn';
const PATH = `${MODEL}/versions`;

const VERSION = {
  description: 'Trained on June.',
  params: { depth: '6' },
  metrics: [{ name: 'auc', value: 0.9, higherIs: 'better' as const }],
  datasets: [{ name: 'june', role: 'training' as const, digest: 'sha256:ab' }],
  artifacts: [
    {
      path: 'model/weights.bin',
      digest: `sha256:${'0a'.repeat(32)}`,
      bytes: 7,
    },
    { path: 'MLmodel' },
  ],
  card: { format: 'hugging-face' as const, text: '# Churn' },
};

describe('the built-in registry', () => {
  const databases = MigratedDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_15'],
  });

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let database: Knex;
    /** With what holds where nobody configured anything. */
    let plain: Awaited<ReturnType<typeof startModels>>;
    beforeAll(async () => {
      database = await databases.init(databaseId);
      plain = await startModels(database);
    });

    async function started(options?: Parameters<typeof startModels>[1]) {
      await database('models').del();
      const on = options ? await startModels(database, options) : plain;
      on.clock.at = '2026-01-01T00:00:00.000Z';
      return { ...on, state: () => readState(database) };
    }

    it('takes a version, and the model with it', async () => {
      const { api, state } = await started();
      const { status, body } = await api.post(PATH, {
        ...VERSION,
        owner: 'team-a',
        aliases: ['live'],
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        registry: 'built-in',
        name: 'team/churn',
        version: '1',
        aliases: ['live'],
        createdAt: '2026-01-01T00:00:00.000Z',
        createdBy: 'user:default/mock',
        status: 'ready',
        run: { params: { depth: '6' } },
        metrics: [{ name: 'auc', value: 0.9, standing: 'reported' }],
        artifacts: [
          VERSION.artifacts[0],
          { path: 'MLmodel', digest: null, bytes: null },
        ],
      });
      expect((await api.get(`${PATH}/1`)).body.artifacts).toEqual(
        body.artifacts,
      );
      const digest = `sha256:${'0b'.repeat(32)}`;
      const other = [{ ...VERSION.artifacts[0], digest }];
      const changed = { ...VERSION, version: '1', artifacts: other };
      expect((await api.post(PATH, changed)).status).toBe(409);
      const { models, cards, events, promotions } = await state();
      expect(models).toMatchObject([
        { name: 'team/churn', registry_owner: 'group:default/team-a' },
      ]);
      expect(cards).toMatchObject([
        { version: '1', source: 'registration', by: 'human' },
      ]);
      expect(events.map(({ kind, by }) => [kind, by])).toEqual([
        ['promotion-applied', 'user:default/mock'],
        ['registered', 'user:default/mock'],
      ]);
      expect(promotions).toMatchObject([
        {
          alias: 'live',
          from_version: null,
          to_version: '1',
          state: 'applied',
        },
      ]);
    });

    it('has frozen the cards of its aliases when it answers, of two in a row too', async () => {
      const { api } = await started();
      await api.post(PATH, { ...VERSION, aliases: ['live', 'try'] });
      await api.post(PATH, { description: 'July', aliases: ['live'] });
      const { body } = await api.get(`${MODEL}/promotions`);
      const digests = new Map<string, string>();
      for (const { alias, toVersion, cardDigest } of body.items) {
        expect(cardDigest).toMatch(/^sha256:/);
        digests.set(`${alias} ${toVersion}`, cardDigest);
      }
      expect([...digests.keys()].sort()).toEqual(['live 1', 'live 2', 'try 1']);
      expect(digests.get('live 1')).toBe(digests.get('try 1'));
    });

    it('has not frozen what is said after that', async () => {
      const { api, models } = await started({});
      await api.post(PATH, { ...VERSION, aliases: ['live'] });
      const value = ['It fails at Easter.'];
      const edit = { pointer: '/caveats/limitations', kind: 'known', value };
      const ifMatch = { 'If-Match': '*' };
      const edited = await api.patch(`${MODEL}/card`, { set: [edit] }, ifMatch);
      expect(edited.status).toBe(200);
      const scheduler = new ManualScheduler();
      await models.start(scheduler.service);
      await scheduler.run('insights-model-frozen-cards');
      await models.stop();
      const { body } = await api.get(`${MODEL}/promotions`);
      const [{ id }] = body.items;
      const frozen = await api.get(`${MODEL}/promotions/${id}/card`);
      expect(frozen.body.card.caveats).toBeUndefined();
      expect(frozen.body.changesSince).toMatchObject([
        { pointer: '/caveats/limitations', kind: 'added' },
      ]);
    });

    it('counts versions on, and moves aliases to the new one', async () => {
      const { api, state } = await started();
      await api.post(PATH, { ...VERSION, version: '9', aliases: ['live'] });
      await api.post(PATH, { ...VERSION, version: 'nightly' });
      const { body } = await api.post(PATH, {
        ...{ ...VERSION, description: 'Trained on July.' },
        aliases: ['live'],
      });
      expect(body).toMatchObject({ version: '10', aliases: ['live'] });
      expect((await state()).aliases).toMatchObject([{ version: '10' }]);
    });

    it('answers the latest version when the same comes again without one, as after an answer that was lost', async () => {
      const { api, state, clock } = await started();
      const asked = { ...VERSION, aliases: ['live'] };
      expect((await api.post(PATH, asked)).status).toBe(201);
      const before = await state();
      clock.at = '2026-01-02T00:00:00.000Z';
      const again = await api.post(PATH, asked);
      expect(again.status).toBe(200);
      expect(again.body).toMatchObject({ version: '1', aliases: ['live'] });
      expect(await state()).toEqual(before);
      await api.post(PATH, { ...VERSION, metrics: [] });
      clock.at = '2026-01-03T00:00:00.000Z';
      const back = await api.post(PATH, VERSION);
      expect([back.status, back.body.version]).toEqual([201, '3']);
    });

    it('has as latest what was registered last, be it named by a number or a word', async () => {
      const { api, clock } = await started();
      const names = ['1', '2', 'rc-1', '3'];
      for (const [day, version] of names.entries()) {
        clock.at = `2026-01-0${day + 1}T00:00:00.000Z`;
        await api.post(PATH, { version });
      }
      const { body } = await api.get(PATH);
      expect(
        body.items.map(({ version }: { version: string }) => version),
      ).toEqual(['3', 'rc-1', '2', '1']);
    });

    it('changes nothing when the same comes again, and refuses other content', async () => {
      const { api, state, clock } = await started();
      await api.post(PATH, { ...VERSION, version: '1' });
      const before = await state();
      clock.at = '2026-01-02T00:00:00.000Z';
      const again = await api.post(PATH, { ...VERSION, version: '1' });
      expect(again.status).toBe(200);
      const other = await api.post(PATH, {
        ...VERSION,
        version: '1',
        metrics: [],
      });
      expect(other.status).toBe(409);
      expect(await state()).toEqual(before);
    });

    it('gives each of those who register at once a number of its own', async () => {
      const { api } = await started();
      const answers = await Promise.all(
        ['a', 'b', 'c', 'd'].map(description =>
          api.post(PATH, { description }),
        ),
      );
      expect(answers.map(({ body }) => body.version).sort()).toEqual([
        '1',
        '2',
        '3',
        '4',
      ]);
    });

    it('asks for the permission to approve where aliases are to be moved', async () => {
      const { api } = await started({
        permissions: mockServices.permissions.mock({
          authorize: async requests =>
            requests.map(({ permission: { name } }) => ({
              result:
                name === modelCardsApprovePermission.name
                  ? AuthorizeResult.DENY
                  : AuthorizeResult.ALLOW,
            })),
        }),
        settings: {
          files: [],
          annotation: false,
          cardUrls: [],
          promotions: {
            approval: [{ alias: 'try-*', approval: 'none' }],
            fourEyes: false,
          },
        },
      });
      const answer = await api.post(PATH, { aliases: ['live'] });
      expect(answer.status).toBe(403);
      expect(answer.body.detail).toContain('modelCards.approve');
      const free = await api.post(PATH, { aliases: ['try-1'] });
      expect(free.status).toBe(201);
    });

    it('is an approval of those aliases alone that need one', async () => {
      const { api, models } = await started({
        settings: {
          files: [],
          annotation: false,
          cardUrls: [],
          promotions: {
            approval: [{ alias: 'try-*', approval: 'none' }],
            fourEyes: false,
          },
        },
      });
      await api.post(PATH, { aliases: ['live', 'try-1'] });
      await models.builtIn.registerVersion(
        'team/churn',
        { description: 'By the portal.', aliases: ['current'] },
        'system:default/almanac',
      );
      const { body } = await api.get(`${MODEL}/promotions`);
      const entries = new Map<string, { id: string; decidedBy: string | null }>(
        body.items.map((one: { alias: string }) => [one.alias, one]),
      );
      const said = async (alias: string) => {
        const { id, decidedBy } = entries.get(alias)!;
        const card = await api.get(`${MODEL}/promotions/${id}/card`);
        return [decidedBy, card.body.isApproved];
      };
      expect(await said('live')).toEqual(['user:default/mock', true]);
      expect(await said('try-1')).toEqual([null, false]);
      expect(await said('current')).toEqual([null, false]);
    });

    it('says of a card when it was frozen, and not when it was asked for', async () => {
      const { api, clock, models } = await started({});
      const now = clock.now.bind(clock);
      let asked = 0;
      // The freezer comes a minute later.
      clock.now = () =>
        new Date(now().getTime() + (asked++ === 0 ? 0 : 60_000));
      await models.builtIn.registerVersion(
        'team/churn',
        { aliases: ['current'] },
        'system:default/almanac',
      );
      const { body } = await api.get(`${MODEL}/promotions`);
      const [{ id, requestedAt }] = body.items;
      const card = await api.get(`${MODEL}/promotions/${id}/card`);
      expect([requestedAt, card.body.frozenAt]).toEqual([
        '2026-01-01T00:00:00.000Z',
        '2026-01-01T00:01:00.000Z',
      ]);
    });

    it('refuses an alias that the same content was not registered with, and answers those it was, whoever holds them now', async () => {
      const { api, state } = await started();
      const first = { ...VERSION, version: '1', aliases: ['live'] };
      await api.post(PATH, first);
      await api.post(PATH, { description: 'July', aliases: ['live'] });
      const before = await state();
      for (const version of ['1', undefined]) {
        const same = version ? VERSION : { description: 'July' };
        const more = { ...same, version, aliases: ['live', 'try'] };
        const { status, body } = await api.post(PATH, more);
        expect(status).toBe(409);
        expect(body.detail).toMatch(
          /same content, and was not registered with the alias "try"/,
        );
        expect(body.howToMend).toMatch(/POST …\/promotions/);
      }
      const again = await api.post(PATH, first);
      expect([again.status, again.body.aliases]).toEqual([200, []]);
      expect(await state()).toEqual(before);
    });

    it('moves no alias that somebody else has to approve', async () => {
      const { api, state } = await started({
        settings: {
          files: [],
          annotation: false,
          cardUrls: [],
          promotions: { approval: [], fourEyes: true },
        },
      });
      const answer = await api.post(PATH, { aliases: ['live'] });
      expect(answer.status).toBe(409);
      expect(answer.body.detail).toMatch(/Somebody else has to approve/);
      expect((await state()).models).toEqual([]);
    });

    it('refuses names and owners that cannot be kept', async () => {
      const { api } = await started();
      const answer = await api.post(PATH, {
        version: 'a\u0001b',
        owner: 'who knows?',
        aliases: ['ok', '..'],
      });
      expect(answer.status).toBe(400);
      expect(
        answer.body.errors.map((one: { pointer: string }) => one.pointer),
      ).toEqual(['/version', '/aliases/1', '/owner']);
    });

    it('refuses more than is kept of one version', async () => {
      const { models } = await started();
      const params = Object.fromEntries(
        Array.from({ length: 500 }, (_, i) => [`p${i}`, 'x'.repeat(5_000)]),
      );
      await expect(
        models.builtIn.registerVersion('churn', { params }, 'user:default/a'),
      ).rejects.toMatchObject({ id: 'batch-too-large' });
    });

    it('takes versions of no other registry', async () => {
      const { api } = await started();
      const answer = await api.post('/models/mlflow/churn/versions', VERSION);
      expect(answer.status).toBe(409);
      expect(answer.body.detail).toMatch(/mlflow are registered there/);
    });

    it('takes versions of the suite itself, and cards of machines that say so', async () => {
      const { models, state } = await started();
      const registered = await models.builtIn.registerVersion(
        'forecaster',
        {
          ...VERSION,
          aliases: ['current'],
          card: { ...VERSION.card, by: 'machine' },
        },
        'plugin:insights',
      );
      expect(registered).toEqual({ version: '1', isNew: true });
      expect((await state()).cards).toMatchObject([{ by: 'machine' }]);
    });

    it('writes down who registers', async () => {
      const auditor = mockServices.auditor.mock();
      const { api } = await started({
        apiOptions: {
          auditor,
          httpAuth: mockServices.httpAuth({
            defaultCredentials: mockCredentials.service('plugin:ci'),
          }),
        },
      });
      const { body } = await api.post(PATH, VERSION);
      expect(body.createdBy).toBe('plugin:ci');
      expect(auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({ eventId: 'model-version-register' }),
      );
    });
  });
});
