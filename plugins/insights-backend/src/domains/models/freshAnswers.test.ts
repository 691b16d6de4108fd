import { ManualScheduler } from '../slos/__testUtils__/ManualScheduler';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { startModels } from './__testUtils__/startModels';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const MODEL = '/models/built-in/churn';

describe.each(databases.eachSupportedId())('after a write on %s', id => {
  it('the next answer is of what was written, and one verdict is told everywhere', async () => {
    const { api, models } = await startModels(await databases.init(id));
    await models.start(new ManualScheduler().service);
    const head = async () => (await api.get(MODEL)).body;
    const verdict = async () => (await head()).verdict;

    const metric = { name: 'auc', higherIs: 'better' };
    await api.post(`${MODEL}/versions`, {
      aliases: ['production'],
      metrics: [{ ...metric, value: 0.9, lower: 0.89, upper: 0.91 }],
    });
    expect(await verdict()).toMatchObject({
      ...{ code: 'no-licence', newerVersion: null },
      judged: { version: '1', alias: 'production' },
    });

    const set = (pointer: string, value: unknown) =>
      api.patch(
        `${MODEL}/card`,
        { set: [{ pointer, kind: 'known', value }] },
        { 'If-Match': '*' },
      );
    await set('/ownership/licences', [{ id: 'MIT' }]);
    expect(await verdict()).toMatchObject({
      ...{ code: 'act', answer: 'ask' },
      sentence:
        'Ask before you use version 1 (production): nobody is known to answer for it.',
    });

    await api.post(`${MODEL}/versions`, {
      metrics: [{ ...metric, value: 0.8, lower: 0.79, upper: 0.81 }],
    });
    expect(await verdict()).toMatchObject({
      ...{ newerVersion: '2', judged: { version: '1' } },
    });

    const { body: asked } = await api.post(`${MODEL}/promotions`, {
      ...{ alias: 'production', version: '2', expectedVersion: '1' },
      reason: 'Newer data',
    });
    expect((await head()).attention[0].ruleId).toBe('promotion-waiting');
    await api.post(
      `${MODEL}/promotions/${asked.id}/approve`,
      { reason: 'Seen' },
      { 'If-Match': '*' },
    );
    const after = await head();
    expect(after.verdict).toMatchObject({
      ...{ newerVersion: null, judged: { version: '2', alias: 'production' } },
    });
    expect(
      after.verdict.reasons.map(({ ruleId }: { ruleId: string }) => ruleId),
    ).toContain('worse-figures');

    const { items } = (await api.get('/models')).body;
    expect(items[0].verdict).toEqual(after.verdict);
    await models.stop();
  });
});
