import { apiEntity } from '../__testUtils__/apiEntity';
import { openApiText } from '../__testUtils__/openApiText';
import { startContracts } from '../__testUtils__/startContracts';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const ORDERS = '/contracts/api%3Adefault%2Forders';

const BEFORE = openApiText('1.0.0', {
  '/orders': {},
  '/lines': {},
  '/old': {},
});

describe.each(databases.eachSupportedId())('waivers on %s', id => {
  const start = async () => startContracts(await databases.init(id));

  it('a waiver of one change is of what it says: another one that comes to its place is not waived with it', async () => {
    const { api, catalogHas, contracts } = await start();
    const sortedBy = (...names: string[]) =>
      openApiText('1.0.0', {
        '/orders': {
          parameters: [
            {
              ...{ name: 'sort', in: 'query' },
              schema: { type: 'string', enum: names },
            },
          ],
        },
      });
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', sortedBy('a', 'b', 'c')),
    );
    await catalogHas(
      '2026-01-02T00:00:00.000Z',
      apiEntity('orders', sortedBy('b', 'c')),
    );
    const breaking = async () => {
      const { body } = await api.get(ORDERS);
      const at = `${ORDERS}/snapshots/${body.latest.id}/changes?severity=breaking`;
      return (await api.get(at)).body.items;
    };
    const [gone] = await breaking();
    const waive = (body: object) =>
      api.post(`${ORDERS}/waivers`, {
        ...{ subject: 'change', ruleId: gone.ruleId, reason: 'It is meant.' },
        ...{ pointer: gone.pointers.before, expiresAt: '2026-03-01T00:00:00Z' },
        ...body,
      });
    const { body: waiver } = await waive({ sentence: gone.sentence });
    expect(waiver.sentence).toBe(gone.sentence);
    expect((await api.get(ORDERS)).body.needs).toEqual([]);

    await catalogHas(
      '2026-01-03T00:00:00.000Z',
      apiEntity('orders', sortedBy('c')),
    );
    const [another] = await breaking();
    expect(another).toMatchObject({
      ...{ ruleId: gone.ruleId, pointers: gone.pointers },
    });
    expect(another.sentence).not.toBe(gone.sentence);
    expect(another.waiver).toBeUndefined();
    expect((await api.get(ORDERS)).body.needs).toEqual(['breaking']);

    // Of the same place, the second ends nothing of the first.
    await waive({ sentence: another.sentence });
    const { body: inForce } = await api.get(`${ORDERS}/waivers?inForce=true`);
    expect(inForce.items).toHaveLength(2);
    expect((await api.get(ORDERS)).body.needs).toEqual([]);

    const ofQuality = await waive({ subject: 'quality', sentence: 'Any.' });
    expect([ofQuality.status, ofQuality.body.errors]).toMatchObject([
      400,
      [{ pointer: '/sentence' }],
    ]);
    await contracts.stop();
  });

  it('a waiver has a reason and an end within a year, and is of a known API', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', BEFORE));
    const content = {
      ...{ subject: 'quality', ruleId: 'operation-tags', reason: 'Later.' },
      expiresAt: '2026-06-01T00:00:00Z',
    };
    for (const [wrong, pointer] of [
      [{ reason: '  ' }, '/reason'],
      [{ expiresAt: '2025-12-31T00:00:00Z' }, '/expiresAt'],
      [{ expiresAt: '2027-01-03T00:00:00Z' }, '/expiresAt'],
      [{ expiresAt: '2026-06-30T23:59:60Z' }, '/expiresAt'],
      [{ ruleId: 'operation-tag' }, '/ruleId'],
      [{ subject: 'change' }, '/ruleId'],
    ] as const) {
      const answer = await api.post(`${ORDERS}/waivers`, {
        ...content,
        ...wrong,
      });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([
        400,
        pointer,
      ]);
    }
    const elsewhere = '/contracts/api%3Adefault%2Fnone/waivers';
    expect((await api.post(elsewhere, content)).status).toBe(404);
    expect((await api.get(elsewhere)).status).toBe(404);
    const unknown = '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a11';
    const withdraw = `${ORDERS}/waivers/${unknown}/withdraw`;
    expect((await api.post(withdraw, undefined)).status).toBe(404);
    await contracts.stop();
  });
});
