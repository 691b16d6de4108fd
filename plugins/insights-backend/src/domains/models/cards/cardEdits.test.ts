import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { cardsOnDatabase, databaseIds } from './__testUtils__/cardsOnDatabase';
import { keepModel, keepText, keepVersion } from './__testUtils__/keptModels';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: [...databaseIds] });
const CHURN = '/models/mlflow/churn/card';
const ANY = { 'If-Match': '*' };
const NAMED: Record<string, string> = {
  ...{ a: 'overview', b: 'description', c: 'library', d: 'approach' },
};
const said = (pointer: string, value: unknown) => {
  return { pointer, kind: 'known', value };
};

describe.each(databases.eachSupportedId())('edits of cards on %s', id => {
  async function portal() {
    const on = await cardsOnDatabase(databases, id);
    const churn = await keepModel(on.knex);
    await keepVersion(on.knex, churn, { version: '1' });
    await keepVersion(on.knex, churn, { version: '2' });
    const edit = (body: object, headers: Record<string, string> = ANY) =>
      on.api.patch(CHURN, body, headers);
    return { ...on, churn, edit };
  }

  let refusing: ReturnType<typeof portal> | undefined;

  it('outweigh what a machine recorded, and say who, when and of what', async () => {
    const { edit, api, changes, knex, churn } = await portal();
    const { status, body, headers } = await edit({
      set: [
        said('/details/name', 'Who leaves'),
        said('/ethicalConsiderations/riskTier', 'limited'),
        { pointer: '/details/baseModels', kind: 'unknown' },
        {
          pointer: '/factors/description',
          ...{ kind: 'notApplicable', because: 'No people are concerned.' },
        },
      ],
      reason: ' First words ',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 1, riskTier: 'limited' });
    expect(body.version).toBe('2');
    expect(body.card.details.name).toEqual({
      ...{ kind: 'known', value: 'Who leaves', because: null },
      provenance: {
        ...{ source: 'user:default/mock', by: 'human' },
        ...{ at: '2026-11-26T12:00:00.000Z', link: null },
        scope: 'model',
      },
      others: [
        expect.objectContaining({
          value: 'churn',
          provenance: expect.objectContaining({ source: 'Acme MLflow' }),
        }),
      ],
    });
    expect(body.sources).toContainEqual({
      ...{ source: 'user:default/mock', by: 'human', format: null },
      ...{ at: '2026-11-26T12:00:00.000Z', link: null },
    });
    const read = await api.get(CHURN);
    expect(read.body).toEqual(body);
    expect(read.headers.etag).toBe(headers.etag);
    expect(changes.count).toBe(1);
    const [event] = await knex('model_events').where({ model_id: churn });
    expect(event).toMatchObject({
      ...{ kind: 'card-edited', by: 'user:default/mock', version: null },
      detail: 'First words',
    });
  });

  it('have lists made anew', async () => {
    const { edit, knex, churn } = await portal();
    await knex('models')
      .where({ id: churn })
      .update({ summarised_by: '0001', summarised_at: '2026-11-26' });
    await edit({ set: [said('/details/task', 'ranking')] });
    const row = await knex('models').where({ id: churn }).first();
    expect(row).toMatchObject({ summarised_by: null, card_revision: 1 });
  });

  it('of a version outweigh those of the model, also later ones', async () => {
    const { edit, api, wait } = await portal();
    await edit({ version: '1', set: [said('/details/task', 'of version 1')] });
    wait(60);
    await edit({ set: [said('/details/task', 'of all')] });
    const taskOf = async (version: string) =>
      (await api.get(`${CHURN}?version=${version}`)).body.card.details.task;
    expect(await taskOf('1')).toMatchObject({
      ...{ value: 'of version 1', provenance: { scope: 'version' } },
      others: [{ value: 'of all', provenance: { scope: 'model' } }],
    });
    expect(await taskOf('2')).toMatchObject({ value: 'of all', others: [] });
  });

  it('hold until they are taken back; then the card is as it was', async () => {
    const { edit, api, knex, churn } = await portal();
    await keepText(knex, churn, '# Churn\n\nFrom the file.\n');
    const { body: before } = await api.get(CHURN);
    await edit({ set: [said('/details/overview', 'From a person.')] });
    await edit({ set: [said('/details/overview', 'On second thought.')] });
    const edited = (await api.get(CHURN)).body.card.details.overview;
    expect(edited).toMatchObject({
      value: 'On second thought.',
      others: [{ value: 'From the file.' }],
    });
    const { body: after } = await edit({ clear: ['/details/overview'] });
    expect(after).toEqual({ ...before, revision: 3 });
  });

  it('are made on what was read: whoever is slower is told', async () => {
    const { edit, api } = await portal();
    const { headers } = await api.get(CHURN);
    const { etag } = headers;
    expect(etag).toMatch(/^"0\..+"$/);
    const set = [said('/details/task', 'ranking')];
    const [one, other] = await Promise.all([
      edit({ set }, { 'If-Match': etag }),
      edit({ set }, { 'If-Match': etag }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    const without = await edit({ set }, {});
    expect(without.status).toBe(428);
    const weak = await edit({ set }, { 'If-Match': `W/"1.x"` });
    expect(weak.status).toBe(200);
  });

  it('for whatever is there are all kept, one after the other', async () => {
    const { edit, api } = await portal();
    const names = ['a', 'b', 'c', 'd'];
    const answers = await Promise.all(
      names.map(name => edit({ set: [said(`/details/${NAMED[name]}`, name)] })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { body } = await api.get(CHURN);
    expect(body.revision).toBe(4);
    for (const name of names) {
      expect(body.card.details[NAMED[name]].value).toBe(name);
    }
  });

  it('are not hindered by what the registry says meanwhile', async () => {
    const { edit, api, knex, churn } = await portal();
    const { headers } = await api.get(CHURN);
    await keepVersion(knex, churn, { version: '3' });
    const { status } = await edit(
      { set: [said('/details/task', 'ranking')] },
      { 'If-Match': headers.etag },
    );
    expect(status).toBe(200);
  });

  it.each<[string, object, object[]]>([
    [
      'a field that there is not, with those near it',
      { set: [said('/intendedUse/use', ['x'])] },
      [
        {
          pointer: '/set/0/pointer',
          detail: expect.stringMatching(
            /^is no field of a card; the nearest are \/intendedUse\/uses, /,
          ),
        },
      ],
    ],
    [
      'the right name in the wrong section',
      { clear: ['/details/riskTier'] },
      [
        {
          pointer: '/clear/0',
          detail: expect.stringContaining('/ethicalConsiderations/riskTier'),
        },
      ],
    ],
    [
      'values of another type, each at its place',
      {
        set: [
          said('/details/name', ['a']),
          said('/ownership/owners', [{ name: 'A' }, { nickname: 'B' }]),
          said('/ethicalConsiderations/riskTier', 'huge'),
          said('/details/overview', ' '),
          said('/details/tags', []),
        ],
      },
      [
        { pointer: '/set/0/value', detail: 'must be a text' },
        {
          pointer: '/set/1/value/1',
          detail: '"nickname" is not known here',
        },
        {
          pointer: '/set/2/value',
          detail: 'must be one of unacceptable, high, limited, minimal',
        },
        { pointer: '/set/3/value', detail: 'must not be empty' },
        { pointer: '/set/4/value', detail: expect.any(String) },
      ],
    ],
    [
      'what does not go together',
      {
        set: [
          { pointer: '/details/name', kind: 'known' },
          { pointer: '/details/task', kind: 'unknown', value: 'x' },
          { pointer: '/details/path', kind: 'notApplicable', because: ' ' },
        ],
      },
      [
        { pointer: '/set/0/value', detail: expect.any(String) },
        { pointer: '/set/1/value', detail: 'does not go with unknown' },
        {
          pointer: '/set/2/because',
          detail: 'is missing: say why it does not apply',
        },
      ],
    ],
    [
      'a field that is named twice',
      { set: [said('/details/name', 'a')], clear: ['/details/name'] },
      [
        {
          pointer: '/clear/0',
          detail:
            'names /details/name a second time: one edit says one thing of a field',
        },
      ],
    ],
    [
      'an edit that says nothing',
      { reason: 'x' },
      [{ pointer: '', detail: expect.stringMatching(/^says nothing/) }],
    ],
    [
      'taking back what nobody said',
      { clear: ['/details/name'] },
      [
        {
          pointer: '/clear/0',
          detail:
            'nobody said anything of /details/name here for the model as a whole',
        },
      ],
    ],
  ])('refuse %s', async (_, body, errors) => {
    // Nothing of what is refused is kept, so they share one.
    refusing ??= portal();
    const { edit, api } = await refusing;
    const answer = await edit(body);
    expect([answer.status, answer.body.errors]).toEqual([400, errors]);
    expect((await api.get(CHURN)).body.revision).toBe(0);
  });

  it('refuse more than a card takes, a version and a model that there are not', async () => {
    const { edit, api } = await portal();
    const long = Array(5).fill('x'.repeat(49_000));
    const much = await edit({ set: [said('/intendedUse/uses', long)] });
    expect(much.status).toBe(413);
    const set = [said('/details/name', 'a')];
    expect((await edit({ version: '9', set })).status).toBe(404);
    const none = await api.patch('/models/mlflow/none/card', { set }, ANY);
    expect(none.status).toBe(404);
  });

  it('are listed, the latest first, with what each changed on the card', async () => {
    const { edit, api } = await portal();
    for (const task of ['a', 'b', 'c']) {
      await edit({
        ...(task === 'b' && { version: '1' }),
        set: [said('/details/task', task)],
      });
    }
    await edit({ set: [said('/caveats/limitations', ['x'.repeat(3_000)])] });
    const first = await api.get(`${CHURN}/edits?limit=3`);
    expect(first.body.items).toMatchObject([
      {
        ...{ revision: 4, version: null, reason: null },
        changes: [{ area: 'risks', after: `${'x'.repeat(2_000)}…` }],
      },
      {
        ...{ revision: 3, by: 'user:default/mock' },
        changes: [
          {
            ...{ area: 'text', pointer: '/details/task', kind: 'changed' },
            ...{ before: 'a', after: 'c' },
          },
        ],
      },
      { revision: 2, version: '1', changes: [{ before: 'a', after: 'b' }] },
    ]);
    const { nextCursor } = first.body;
    const second = await api.get(`${CHURN}/edits?limit=3&cursor=${nextCursor}`);
    expect(second.body).toMatchObject({
      ...{ items: [{ revision: 1 }], nextCursor: null },
    });
  });

  it('ask for the permission to write', async () => {
    const { cards } = await portal();
    const denied = createTestApi(cards.routes, {
      permissions: mockServices.permissions({ result: AuthorizeResult.DENY }),
    });
    const set = [said('/details/name', 'a')];
    expect((await denied.patch(CHURN, { set }, ANY)).status).toBe(403);
    expect((await denied.get(CHURN)).status).toBe(403);
  });

  it('are written down in the audit log', async () => {
    const { cards } = await portal();
    const auditor = mockServices.auditor.mock();
    const audited = createTestApi(cards.routes, { auditor });
    const set = [said('/details/name', 'a')];
    await audited.patch(CHURN, { set }, ANY);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'model-card-edit' }),
    );
  });
});
