import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_RADAR, madeBlip, radarOf } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';
import { EntityBlips } from './EntityBlips';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const made = [
  madeBlip({ topicId: 'demo:calm', title: 'Calm', ring: 'use' }),
  madeBlip({
    ...{ topicId: 'demo:moved', title: 'Moved', ring: 'try' },
    ...{ movement: 'in', movedAt: '2026-10-01', verdict: 'rising' },
  }),
];
const IDS = ['demo:calm', 'demo:moved', 'demo:nowhere'];

describe.each(databases.eachSupportedId())(
  'topics on their radars on %s',
  id => {
    async function open() {
      const on = await radarsOnDatabase(databases, id);
      const { store, decisions, signals } = on;
      const { known } = await on.replica();
      const write = async (radarId: string) => {
        const yaml = DEMO_RADAR.replace('id: demo\n', `id: ${radarId}\n`);
        await store.keepDefinition(radarOf(yaml), { file: radarId, yaml });
        await store.save(radarId, {
          made: made.map(one => ({ made: one, inputDigest: radarId })),
          ...{ removed: [], computedAt: '2026-11-24T12:00:00.000Z' },
          dataAsOf: '2026-10-01',
        });
      };
      await write('demo');
      await write('a-radar-that-nobody-defines');
      return {
        decisions,
        blips: new EntityBlips({ known, store, decisions, signals }),
      };
    }

    it('are told as the first radar that is defined sees them, what moved first', async () => {
      const { blips } = await open();
      expect([...(await blips.of(IDS, 5))]).toEqual([
        [
          'demo:moved',
          {
            radar: { id: 'demo', title: 'Demo' },
            ring: { id: 'try', title: 'Try' },
            ...{ isDecided: false, unit: null, higherIs: null, value: 0.1 },
            ...{ movement: 'in', movedAt: '2026-10-01', verdict: 'rising' },
          },
        ],
        [
          'demo:calm',
          expect.objectContaining({ ring: { id: 'use', title: 'Use' } }),
        ],
      ]);
      expect([...(await blips.of(IDS, 1)).keys()]).toEqual(['demo:moved']);
    });

    it.each([
      ['wait', { ring: { id: 'wait', title: 'Wait' }, isDecided: true }],
      // The radar has lost it since: it stands where it is suggested.
      ['retired', { ring: { id: 'use', title: 'Use' }, isDecided: false }],
    ])('stand where people decided on "%s"', async (ring, stands) => {
      const { blips, decisions } = await open();
      await decisions.add(
        { radarId: 'demo', topicId: 'demo:calm' },
        {
          ...{ kind: 'override', ring, suggestedRing: 'use' },
          ...{ reason: 'Too soon', reviewOn: null, by: 'user:default/ada' },
          ...{
            at: '2026-11-24T12:00:00.000Z',
            importedFrom: null,
            importedAt: null,
          },
          ...{ evidenceUntil: '2026-10-01', definitionVersion: '1' },
        },
        () => true,
      );
      expect((await blips.of(IDS, 5)).get('demo:calm')).toMatchObject(stands);
    });
  },
);
