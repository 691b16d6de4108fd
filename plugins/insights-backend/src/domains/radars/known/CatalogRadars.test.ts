import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import type { EntityFiles } from '../../../platform/catalog/annotatedFiles';
import { databaseIds } from '../../trends/__testUtils__/trendsOnDatabase';
import { radarsOnDatabase } from '../__testUtils__/radarsOnDatabase';
import { DEMO_RADAR } from '../__testUtils__/radarSamples';
import { CatalogRadars } from './CatalogRadars';
import type { FoundFiles } from './FoundFiles';

jest.setTimeout(60_000);

// A kind may have digits.
const SHOP = 's3bucket:default/shop';
const FILE = `radars/demo.yaml beside ${SHOP}`;
const named: EntityFiles = {
  ref: SHOP,
  files: [{ file: 'radars/demo.yaml', text: DEMO_RADAR }],
};
const unreadable: EntityFiles = {
  ref: SHOP,
  fault: { detail: '404 Not Found', howToMend: 'Mend the annotation.' },
};

const databases = MigratedDatabases.create({ ids: databaseIds });

/** A catalog whose entities and whose time may change; entities left out, it does not answer. */
function catalogWith(first: readonly EntityFiles[] | undefined) {
  const state = { entities: first, now: new Date('2026-11-25T12:00:00Z') };
  const radars = new CatalogRadars(
    {
      read: async () => {
        if (!state.entities) throw new Error('connection refused');
        return state.entities;
      },
    },
    { now: () => state.now },
  );
  return {
    state,
    radars,
    wait(minutes: number) {
      state.now = new Date(state.now.getTime() + minutes * 60_000);
    },
  };
}

describe.each(databases.eachSupportedId())(
  'radars beside entities of the catalog on %s',
  id => {
    async function portal() {
      const { replica } = await radarsOnDatabase(databases, id);
      return async (ofCatalog: FoundFiles) => {
        const { api } = await replica({ ofCatalog });
        const { body } = await api.get('/radars');
        const ids = body.items.map((radar: { id: string }) => radar.id);
        return { api, ids, faults: body.faults };
      };
    }

    it('are radars like others, and are changed in their files alone', async () => {
      const show = await portal();
      const { api, ids, faults } = await show(
        await catalogWith([named]).radars.read(),
      );
      expect([ids, faults]).toEqual([['demo'], []]);
      const { status, body } = await api.put(
        '/radars/demo/definition',
        { text: DEMO_RADAR },
        { 'if-none-match': '*' },
      );
      expect(status).toBe(409);
      expect(body.detail).toContain(FILE);
    });

    it.each([
      ['the catalog does not answer', undefined, 'connection refused'],
      ['the file cannot be read', [unreadable], '404 Not Found'],
    ])(
      'stand as they were where %s, after a restart, too',
      async (_, entities, reason) => {
        const show = await portal();
        await show(await catalogWith([named]).radars.read());
        const { ids, faults } = await show(
          await catalogWith(entities).radars.read(),
        );
        expect(ids).toEqual(['demo']);
        expect(faults).toMatchObject([
          {
            detail: expect.stringContaining(reason),
            howToMend: expect.stringMatching(/\w/),
          },
        ]);
      },
    );

    it('trouble nobody who named none, where the catalog does not answer', async () => {
      const show = await portal();
      const { ids, faults } = await show(
        await catalogWith(undefined).radars.read(),
      );
      expect([ids, faults]).toEqual([[], []]);
    });

    it('go when their entity has been missing for a while, and at once when it names another file', async () => {
      const show = await portal();
      const { state, radars, wait } = catalogWith([named]);
      await show(await radars.read());
      state.entities = [];
      wait(1);
      expect((await show(await radars.read())).ids).toEqual(['demo']);
      wait(10);
      expect((await show(await radars.read())).ids).toEqual([]);
      state.entities = [named];
      expect((await show(await radars.read())).ids).toEqual(['demo']);
      state.entities = [{ ref: SHOP, files: [] }];
      expect((await show(await radars.read())).ids).toEqual([]);
    });

    it('take no radar from the configuration or the portal', async () => {
      const { replica } = await radarsOnDatabase(databases, id);
      const ofCatalog = await catalogWith([
        {
          ref: SHOP,
          files: [
            { file: 'a.yaml', text: DEMO_RADAR.replace('Demo', 'Thief') },
            {
              file: 'b.yaml',
              text: DEMO_RADAR.replace('id: demo', 'id: ours').replace(
                'Demo',
                'Thief',
              ),
            },
          ],
        },
      ]).radars.read();
      const { api } = await replica([{ file: 'demo.yaml', yaml: DEMO_RADAR }]);
      const text = DEMO_RADAR.replace('id: demo', 'id: ours');
      await api.put(
        '/radars/ours/definition',
        { text },
        { 'if-none-match': '*' },
      );
      const own = {
        ...{ files: [{ file: 'demo.yaml', yaml: DEMO_RADAR }], faults: [] },
        stays: () => false,
      };
      const { api: later } = await replica({ own, ofCatalog });
      const { body } = await later.get('/radars');
      expect(
        body.items.map((radar: { id: string; title: string }) => [
          radar.id,
          radar.title,
        ]),
      ).toEqual([
        ['demo', 'Demo'],
        ['ours', 'Demo'],
      ]);
      expect(body.faults).toMatchObject([
        {
          file: `a.yaml beside ${SHOP}`,
          detail: expect.stringContaining('demo.yaml'),
        },
        {
          file: `b.yaml beside ${SHOP}`,
          line: 3,
          detail: expect.stringContaining('written in the portal'),
        },
      ]);
      const { body: definition } = await later.get('/radars/ours/definition');
      expect(definition.text).toBe(text);
    });
  },
);
