import {
  databaseIds,
  DEMAND,
  portalOnDatabase,
  START,
} from '../deprecations/__testUtils__/portalOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const owner = 'group:default/shop';

/** Who owns the model, what uses it, and what uses that. */
const EVERYBODY = [owner, 'group:default/checkout', 'group:default/mobile'];

const CLAIM_SECONDS = 300;
const DAY_SECONDS = 86_400;

describe.each(databases.eachSupportedId())('a warning on %s', id => {
  let database: ReturnType<typeof portalOnDatabase>;
  beforeAll(() => {
    database = portalOnDatabase(databases, id);
  });
  afterAll(async () => (await database).stop());

  async function portal() {
    const one = await (await database).begin();
    const { clock, models } = one;
    return {
      ...one,
      wait(seconds: number) {
        clock.at = new Date(
          Date.parse(clock.at) + seconds * 1_000,
        ).toISOString();
      },
      titles: () => one.told.map(({ payload }) => payload.title),
      /** Reads the registry; what is not named is gone there. */
      read: (
        pass: string,
        versions: readonly string[],
        aliases: Readonly<Record<string, string>> = { production: '1' },
      ) =>
        models.ingest.ingest(
          'mlflow',
          {
            pass,
            models:
              versions.length > 0
                ? [{ name: 'shop/demand', owner, aliases: { ...aliases } }]
                : [],
            versions: versions.map(version => ({
              ...{ model: 'shop/demand', version, status: 'ready' as const },
              metrics: [],
            })),
            wholeModels: versions.length > 0 ? ['shop/demand'] : [],
            isWhole: true,
          },
          clock.now(),
        ),
    };
  }

  it('of a deprecation is told to the owner and to owners of all that uses the model, once, but not to who made it', async () => {
    const { deprecate, round, told, keep } = await portal();
    await keep('shop/demand-2');
    const { body } = await deprecate({
      ...{ reason: 'Too old.', endsOn: '2026-12-31' },
      replacement: { registry: 'mlflow', name: 'shop/demand-2' },
    });
    await round();
    await round();
    expect(told).toEqual([
      {
        recipients: {
          ...{ type: 'entity', entityRef: EVERYBODY },
          excludeEntityRef: 'user:default/ann',
        },
        payload: {
          title: 'Deprecated: shop/demand',
          description:
            'Too old. Use shop/demand-2 (mlflow) instead. It is served until 2026-12-31.',
          link: '/models/mlflow/shop%2Fdemand',
          ...{ severity: 'normal', topic: 'Models' },
          scope: `model-deprecation:${body.id}`,
        },
      },
    ]);
  });

  it('finds whom to tell in the name of the portal, and not of who deprecates', async () => {
    const { deprecate, round, askers } = await portal();
    await deprecate();
    await round();
    expect(askers).not.toHaveLength(0);
    for (const asker of askers) expect(asker).toContain('"type":"service"');
  });

  it('names the version that is deprecated', async () => {
    const { deprecate, round, titles } = await portal();
    await deprecate(undefined, { at: `${DEMAND}/versions/2` });
    await round();
    expect(titles()).toEqual(['Deprecated: version 2 of shop/demand']);
  });

  it('is told by one replica where two tell at the same time', async () => {
    const { deprecate, round, replica, told } = await portal();
    const other = await replica();
    await deprecate();
    await Promise.all([round(), other.round(), round()]);
    expect(told).toHaveLength(1);
    await other.models.stop();
  });

  it('is told by another replica where the process died while it told', async () => {
    const { deprecate, round, told, knex, wait, replica } = await portal();
    await deprecate();
    // A process that dies has claimed the warning, and nothing more.
    const lapses = new Date(Date.parse(START) + CLAIM_SECONDS * 1_000);
    await knex('model_deprecations').update({ tell_at: lapses.toISOString() });
    await round();
    expect(told).toHaveLength(0);
    wait(CLAIM_SECONDS);
    const other = await replica();
    other.clock.at = lapses.toISOString();
    await other.round();
    await round();
    expect(told).toHaveLength(1);
    await other.models.stop();
  });

  it.each(['notifications', 'catalog'] as const)(
    'is told later where the %s do not answer, and for a week at most',
    async service => {
      const { deprecate, round, told, faults, wait } = await portal();
      await deprecate();
      faults[service] = new Error('Failed, status 503 Unavailable');
      await round();
      faults[service] = undefined;
      await round();
      expect(told).toHaveLength(0);
      wait(CLAIM_SECONDS);
      await round();
      expect(told).toHaveLength(1);
      await deprecate({ reason: 'Another' });
      faults[service] = new Error('Failed, status 503 Unavailable');
      await round();
      faults[service] = undefined;
      wait(7 * DAY_SECONDS);
      await round();
      expect(told).toHaveLength(1);
    },
  );

  it('is no failure in a portal without notifications', async () => {
    const { deprecate, round, told, faults, wait } = await portal();
    faults.notifications = new Error('Failed, status 404 Not Found');
    await deprecate();
    await round();
    faults.notifications = undefined;
    wait(CLAIM_SECONDS);
    await round();
    expect(told).toEqual([]);
  });

  it('is told to nobody where it is over before, or the model is made up', async () => {
    const { deprecate, withdraw, round, told, knex } = await portal();
    await deprecate();
    await withdraw();
    await round();
    await knex('models').update({ is_example: true });
    await deprecate();
    await round();
    expect(told).toEqual([]);
  });

  it('of a model that its registry lost is told once', async () => {
    const { read, round, told, wait } = await portal();
    await read('2026-11-26T13:00:00.000Z', ['1', '2', '3']);
    await round();
    expect(told).toEqual([]);
    await read('2026-11-26T14:00:00.000Z', []);
    await round();
    wait(CLAIM_SECONDS);
    await read('2026-11-26T15:00:00.000Z', []);
    await round();
    expect(told).toEqual([
      {
        recipients: { type: 'entity', entityRef: EVERYBODY },
        payload: {
          title: 'Gone upstream: shop/demand',
          description: `The registry mlflow has had it no more since ${START}. What was known of it is kept.`,
          link: '/models/mlflow/shop%2Fdemand',
          ...{ severity: 'high', topic: 'Models' },
          scope: expect.stringMatching(/^model-loss:/),
        },
      },
    ]);
  });

  it('of a lost version is told where that held an alias, also where the registry took the alias away', async () => {
    const { read, round, titles, told, wait } = await portal();
    await read('2026-11-26T13:00:00.000Z', ['1', '2', '3'], {
      ...{ production: '1', shadow: '2' },
    });
    wait(60);
    await read('2026-11-26T14:00:00.000Z', ['1', '2']);
    await round();
    expect(told).toEqual([]);
    wait(60);
    await read('2026-11-26T15:00:00.000Z', ['2'], {});
    await round();
    expect(titles()).toEqual(['Gone upstream: version 1 of shop/demand']);
    expect(told[0].payload.description).toContain(
      'It held production until then or shortly before.',
    );
  });

  it.each([
    ['is told where the run that saw its alias go was cut off', 600, true],
    ['is not told where its alias went days before', 4 * DAY_SECONDS, false],
  ])('of a lost version %s', async (_, seconds, isTold) => {
    const { models, clock, read, round, titles, wait } = await portal();
    await read('2026-11-26T13:00:00.000Z', ['1', '2', '3']);
    wait(60);
    const cutOff = {
      pass: '2026-11-26T14:00:00.000Z',
      models: [{ name: 'shop/demand', aliases: {} }],
    };
    await models.ingest.ingest('mlflow', cutOff, clock.now());
    wait(seconds);
    await read('2026-11-26T15:00:00.000Z', ['2', '3'], {});
    await round();
    const title = 'Gone upstream: version 1 of shop/demand';
    expect(titles()).toEqual(isTold ? [title] : []);
  });

  it('of a lost version is not told where another was given its alias since', async () => {
    const { read, round, titles, wait } = await portal();
    const all = ['1', '2', '3'];
    await read('2026-11-26T13:00:00.000Z', all);
    wait(60);
    await read('2026-11-26T14:00:00.000Z', all, {});
    wait(60);
    await read('2026-11-26T15:00:00.000Z', all, { production: '2' });
    wait(60);
    await read('2026-11-26T16:00:00.000Z', ['2', '3'], { production: '2' });
    await round();
    expect(titles()).toEqual([]);
  });

  it('of a loss is told to nobody where it came back before, nor that it came back', async () => {
    const { read, round, told, wait, knex } = await portal();
    await read('2026-11-26T13:00:00.000Z', []);
    await read('2026-11-26T14:00:00.000Z', ['1', '2', '3']);
    await round();
    expect(told).toEqual([]);
    expect(await knex('model_losses')).toEqual([]);
    wait(60);
    await read('2026-11-26T15:00:00.000Z', []);
    await round();
    await read('2026-11-26T16:00:00.000Z', ['1', '2', '3']);
    await round();
    expect(told).toHaveLength(1);
  });
});
