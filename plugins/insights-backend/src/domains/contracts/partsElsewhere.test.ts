import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { apiEntity } from './__testUtils__/apiEntity';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const openApi = (paths: object) =>
  JSON.stringify({
    ...{ openapi: '3.0.3', info: { title: 'Pets', version: '1' }, paths },
  });
const pets = (properties: object, more: object = {}) => {
  const required = Object.keys(properties);
  const schema = { type: 'object', required, properties };
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'All', content } };
  return openApi({ '/pets': { get: { responses } }, ...more });
};
const WHOLE = pets({ name: { type: 'string' }, age: { type: 'integer' } });
const BROKEN = pets({ name: { type: 'integer' } });
const ELSEWHERE = openApi({ '/pets': { $ref: './pets.yaml' } });
const ELSEWHERE_MORE = openApi({
  '/pets': { $ref: 'https://example.com/pets.yaml' },
  '/dogs': { get: { responses: {} } },
});

const asyncApi = (message: object) =>
  JSON.stringify({
    ...{ asyncapi: '2.6.0', info: { title: 'Pets', version: '1' } },
    channels: { pets: { subscribe: { message } } },
  });

/** Each definition in turn, whether it counts, and what it broke; null where it was not compared. */
type Turn = readonly [
  definition: string,
  counts: boolean,
  broke: number | null,
];

describe.each(databases.eachSupportedId())('parts elsewhere on %s', id => {
  it.each<[string, string, readonly Turn[]]>([
    [
      'do not hide what breaks between two whole definitions',
      'openapi',
      [
        [WHOLE, true, null],
        [ELSEWHERE, false, null],
        [BROKEN, true, 2],
      ],
    ],
    [
      'count once they stay, and hide nothing from the next whole definition',
      'openapi',
      [
        [WHOLE, true, null],
        [ELSEWHERE, false, null],
        [ELSEWHERE_MORE, true, 0],
        [ELSEWHERE, true, 1],
        [BROKEN, true, 2],
        [WHOLE, true, 1],
      ],
    ],
    [
      'are held back again after each whole definition',
      'openapi',
      [
        [WHOLE, true, null],
        [ELSEWHERE, false, null],
        [ELSEWHERE_MORE, true, 0],
        [BROKEN, true, 2],
        [ELSEWHERE, false, null],
        [WHOLE, true, 1],
      ],
    ],
    [
      'are compared where they can be of an API that always had some',
      'openapi',
      [
        [ELSEWHERE_MORE, true, null],
        [ELSEWHERE, true, 1],
        [WHOLE, true, 0],
      ],
    ],
    [
      'do not count in AsyncAPI, either',
      'asyncapi',
      [
        [asyncApi({ payload: { type: 'string' } }), true, null],
        [asyncApi({ $ref: './message.yaml' }), false, null],
        [asyncApi({ payload: { type: 'integer' } }), true, 1],
      ],
    ],
  ])('%s', async (_, type, turns) => {
    const { api, catalogHas, contracts } = await startContracts(
      await databases.init(id),
    );
    for (const [index, [definition]] of turns.entries()) {
      const at = new Date(Date.UTC(2026, 1, index + 1)).toISOString();
      await catalogHas(at, apiEntity('pets', definition, { type }));
    }
    const { body } = await api.get('/contracts/api%3Adefault%2Fpets/snapshots');
    const held = [
      {
        why: expect.stringMatching(/was whole/),
        fix: expect.stringMatching(/^Bundle it/),
      },
      {},
    ];
    expect([...body.items].reverse()).toMatchObject(
      turns.map(([, isReadable, breaking]) => ({
        isReadable,
        changes: breaking === null ? null : { breaking },
        ...(!isReadable && { faults: held }),
      })),
    );
    await contracts.stop();
  });

  it('are found again in what an older engine took for good', async () => {
    const { api, catalogHas, contracts, knex } = await startContracts(
      await databases.init(id),
    );
    for (const [index, text] of [WHOLE, ELSEWHERE, BROKEN].entries()) {
      const at = new Date(Date.UTC(2026, 1, index + 1)).toISOString();
      await catalogHas(at, apiEntity('pets', text));
    }
    const [, second, third] = await knex('contract_snapshots')
      .orderBy('ordinal')
      .select('id');
    await knex('contract_snapshots')
      .where({ id: second.id })
      .update({ is_readable: true, read_by: '1.7.0' });
    // Only the second is of an older engine: what was compared with it is compared anew for it.
    await knex('contract_snapshots')
      .where({ id: third.id })
      .update({ compared_with: second.id, breaking_count: 0 });
    await contracts.sync();
    await contracts.sync();
    const { body } = await api.get('/contracts/api%3Adefault%2Fpets');
    expect(body.latest).toMatchObject({
      ...{ isReadable: true, changes: { breaking: 2 } },
    });
    await contracts.stop();
  });
});
