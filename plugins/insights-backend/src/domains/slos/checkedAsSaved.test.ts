import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds.slice(0, 1) });

describe.each(databases.eachSupportedId())(
  'a definition that is checked with the sources of the portal on %s',
  id => {
    async function open() {
      const { replica } = await slosOnDatabase(databases, id);
      const { api } = await replica();
      return {
        api,
        check: async (text: string, sources?: string) =>
          (
            await api.post('/analyses/slo-definition', {
              files: [{ file: 'text', text }],
              ...(sources && { sources }),
            })
          ).body,
      };
    }

    it('is warned of what saving it would warn of', async () => {
      const { api, check } = await open();
      const text = sloText('long', {
        window: '{ duration: 90d, isRolling: true }',
      });
      const checked = await check(text, 'portal');
      const saved = await api.post('/slo-definitions', { text });
      expect(saved.status).toBe(201);
      expect(checked.faults).toEqual(saved.body.warnings);
      expect(checked.faults).toMatchObject([
        { rule: 'trap/longer-than-known', severity: 'warning' },
      ]);
      expect(checked).toMatchObject({
        documents: 1,
        definitions: [{ name: 'long' }],
      });
    });

    it.each([
      [
        'a source that the portal does not have',
        sloText('lost', {
          source: 'metricSourceRef: nowhere, spec: { query: up }',
        }),
      ],
      [
        'a type of source that the portal does not have',
        sloText('lost', { source: 'type: Datadog, spec: { query: up }' }),
      ],
      [
        'counts that are pushed under no name',
        sloText('lost', { source: 'type: push, spec: { query: up }' }),
      ],
      [
        'no SLO at all',
        'apiVersion: openslo/v1\nkind: Service\nmetadata: { name: a }\nspec: {}\n',
      ],
      ['no YAML', 'kind: ['],
    ])('is wrong in what saving it would find wrong: %s', async (_, text) => {
      const { api, check } = await open();
      const { faults } = await check(text, 'portal');
      const saved = await api.post('/slo-definitions', { text });
      expect(saved.status).toBe(422);
      expect(faults.length).toBeGreaterThan(0);
      const detailsOf = (found: { detail: string }[]) =>
        found.map(({ detail }) => detail);
      expect(detailsOf(saved.body.errors)).toEqual(
        detailsOf(faults).map(detail => expect.stringContaining(detail)),
      );
    });

    it('is read by itself where nobody asks for the portal', async () => {
      const { check } = await open();
      const text = sloText('other', {
        source: 'type: Datadog, spec: { query: up }',
      });
      expect(await check(text)).toMatchObject({ documents: 1, faults: [] });
      expect(await check(text, 'any')).toEqual(await check(text));
    });
  },
);
