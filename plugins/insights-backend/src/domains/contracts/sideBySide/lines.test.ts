import { apiEntity } from '../__testUtils__/apiEntity';
import { startContracts } from '../__testUtils__/startContracts';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const AT = '/contracts/api%3Adefault%2Flights';

function lights(version: string, ...more: string[]): string {
  const channels = [
    ...Array.from({ length: 30 }, (_, at) => `light/${at}`),
    ...more,
  ].map(name => `  ${name}:\n    publish: { message: { name: turn } }`);
  return [
    'asyncapi: 2.6.0',
    `info: { title: Lights, version: ${version} }`,
    'channels:',
    ...channels,
  ].join('\n');
}

describe.each(databases.eachSupportedId())('lines of definitions on %s', id => {
  it('are told where they differ, with the places of changes, and a part of them as they are asked for, of which long ones are cut', async () => {
    const { api, catalogHas, contracts, knex } = await startContracts(
      await databases.init(id),
    );
    const typed = (text: string) =>
      apiEntity('lights', text, { type: 'asyncapi' });
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      typed(lights('1.0.0', 'light/last')),
    );
    await catalogHas(
      '2026-01-02T00:00:00.000Z',
      typed(lights('2.0.0', 'light/new')),
    );
    const { body: list } = await api.get(`${AT}/snapshots`);
    const [after, before] = list.items;
    expect(after).toMatchObject({
      ...{ format: 'asyncapi', isCompared: true, operationCount: 31 },
      changes: { breaking: 1, risky: 0, safe: 2 },
    });
    const sides = `from=${before.id}&to=${after.id}`;
    const { body: diff } = await api.get(`${AT}/text-diff?${sides}`);
    expect(diff).toMatchObject({
      ...{ layout: 'written', isExact: true, addedCount: 2, removedCount: 2 },
      stretches: [
        { before: { line: 2, count: 1 }, after: { line: 2, count: 1 } },
        { before: { line: 64, count: 1 }, after: { line: 64, count: 1 } },
      ],
    });
    expect(diff.before.places).toContainEqual({
      ...{ pointer: '/channels/light~1last', line: 64 },
    });
    const uniform = await api.get(`${AT}/text-diff?${sides}&layout=uniform`);
    expect(uniform.body).toMatchObject({ layout: 'uniform', addedCount: 2 });
    expect(uniform.body.before.lineCount).toBeGreaterThan(150);

    const linesOf = (query: string) =>
      api.get(`${AT}/snapshots/${after.id}/lines?${query}`);
    expect((await linesOf('line=64&limit=50')).body).toEqual({
      ...{ layout: 'written', lineCount: 65, line: 64 },
      items: [
        { text: '  light/new:', leftOff: 0 },
        { text: '    publish: { message: { name: turn } }', leftOff: 0 },
      ],
    });
    expect((await linesOf('line=999')).body.items).toEqual([]);
    expect((await linesOf('limit=2&layout=uniform')).body).toMatchObject({
      ...{ layout: 'uniform', items: [{ text: '{' }, {}] },
    });
    expect((await linesOf('limit=5000')).status).toBe(400);
    const nobody = '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a11';
    for (const path of [
      `text-diff?from=${nobody}&to=${after.id}`,
      `snapshots/${nobody}/lines`,
    ]) {
      expect((await api.get(`${AT}/${path}`)).body.type).toMatch(
        /unknown-snapshot$/,
      );
    }

    const long = JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Long', version: '1', description: 'x'.repeat(2_500) },
      paths: {},
    });
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('long', long));
    const longAt = '/contracts/api%3Adefault%2Flong';
    const { body: longOne } = await api.get(longAt);
    const at = `${longAt}/snapshots/${longOne.latest.id}/lines`;
    const { body } = await api.get(at);
    expect(body).toMatchObject({ lineCount: 1, items: [{}] });
    expect(body.items[0].text).toHaveLength(2_000);
    expect(body.items[0].leftOff).toBe(long.length - 2_000);
    // What was read once is not asked of the database again.
    await knex('contract_texts').update({ gzip: Buffer.from('') });
    expect((await api.get(`${at}?limit=1`)).body.items).toEqual(body.items);
    await contracts.stop();
  });
});
