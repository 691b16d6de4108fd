import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { sloText } from './__testUtils__/definitionSamples';
import { openDefinitions } from './__testUtils__/openDefinitions';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

const open = (options?: Parameters<typeof openDefinitions>[1]) =>
  openDefinitions(databases, options);
const NEW = '/slo-definitions';
const ONE = '/slo-definitions/one';

describe('versions', () => {
  it('come in pages, the latest first', async () => {
    const { api } = await open();
    await api.post(NEW, { text: sloText('one') });
    for (const target of [0.1, 0.2, 0.3, 0.4]) {
      const text = sloText('one', { target });
      await api.put(ONE, { text }, { 'If-Match': '*' });
    }
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await api.get(`${ONE}/versions?limit=2${cursor}`);
      for (const { version, changes } of body.items) {
        seen.push([version, changes.map(({ to }: { to: string }) => to)]);
      }
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(seen).toEqual([
      [5, ['0.4']],
      [4, ['0.3']],
      [3, ['0.2']],
      [2, ['0.1']],
      [1, []],
    ]);
  });

  it('are those of an SLO that is known', async () => {
    const { api } = await open();
    expect((await api.get(`${ONE}/versions`)).status).toBe(404);
  });
});

describe('who may', () => {
  it('is told apart for reading and for writing', async () => {
    const { api, as } = await open();
    await api.post(NEW, { text: sloText('one') });
    const reader = as({
      permissions: {
        ...mockServices.permissions(),
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result:
              permission.name === 'slo.read'
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          })),
      },
    });
    const any = { 'If-Match': '*' };
    const text = sloText('one', { target: 0.5 });
    expect((await reader.get(ONE)).status).toBe(200);
    expect((await reader.get(`${ONE}/versions`)).status).toBe(200);
    expect((await reader.get('/slo-definitions/faults')).status).toBe(200);
    for (const refused of [
      await reader.post(NEW, { text }),
      await reader.put(ONE, { text }, any),
      await reader.delete(ONE, any),
    ]) {
      expect(refused.status).toBe(403);
      expect(refused.body.detail).toContain('slo.write');
    }
    expect((await api.get(ONE)).body.version).toBe(1);
  });

  it('is written down with each edit, done or refused', async () => {
    const events: unknown[] = [];
    const { api } = await open({
      auditor: mockServices.auditor.mock({
        createEvent: async ({ eventId, meta }) => {
          const write = (outcome: string) => async () => {
            events.push([eventId, meta?.sloName, outcome]);
          };
          return { success: write('done'), fail: write('refused') };
        },
      }),
    });
    await api.post(NEW, { text: sloText('one') });
    await api.put(ONE, { text: sloText('one') }, { 'If-Match': '"9"' });
    await api.put(ONE, { text: sloText('one') }, { 'If-Match': '"1"' });
    await api.delete(ONE, { 'If-Match': '*' });
    expect(events).toEqual([
      ['slo-definition-create', undefined, 'done'],
      ['slo-definition-replace', 'one', 'refused'],
      ['slo-definition-replace', 'one', 'done'],
      ['slo-definition-delete', 'one', 'done'],
    ]);
  });

  it('is remembered with the version, for services, too', async () => {
    const { api, as } = await open();
    await api.post(NEW, { text: sloText('one') });
    const service = as({
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.service('plugin:ci'),
      }),
    });
    const text = sloText('one', { target: 0.5 });
    await service.put(ONE, { text }, { 'If-Match': '*' });
    expect((await api.get(ONE)).body.updatedBy).toBe('plugin:ci');
  });
});
