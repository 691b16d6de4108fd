import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { topicSample } from './__testUtils__/samples';
import {
  databaseIds,
  signalsOnDatabase,
} from './__testUtils__/signalsOnDatabase';
import { DatabaseMarkersStore } from './DatabaseMarkersStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const CART = 'component:default/cart';
const PAY = 'component:default/pay';
const OTHER = 'component:default/other';

describe.each(databases.eachSupportedId())('markers of entities on %s', id => {
  it('are the latest of each, oldest first: much at one hides nothing of another', async () => {
    const { service, knex } = await signalsOnDatabase(databases, id);
    const marker = (entityRef: string, hour: number) => ({
      ...{ id: `${entityRef.slice(-3)}-${hour}`, entityRef, title: 'M' },
      ...{ kind: 'deploy' as const, at: `2026-11-25T0${hour}:00:00Z` },
    });
    await service.ingest('test', {
      markers: [
        ...[2, 3, 4, 5, 6].map(hour => marker(PAY, hour)),
        ...[1, 7].map(hour => marker(CART, hour)),
        marker(OTHER, 4),
      ],
    });
    const questions: string[] = [];
    knex.on('query', ({ sql }) => questions.push(sql));
    const listed = async (...entityRefs: string[]) => {
      const markers = await service.listEntityMarkers({
        ...{ entityRefs, limit: 2 },
        from: '2026-11-25T00:00:00.000Z',
        to: '2026-11-25T07:00:00.000Z',
      });
      return markers.map(one => one.id);
    };
    expect(await listed(CART, PAY)).toEqual(['art-1', 'pay-5', 'pay-6']);
    expect(questions).toHaveLength(1);
    expect(await listed(PAY)).toEqual(['pay-5', 'pay-6']);
    expect(await listed()).toEqual([]);
  });
});

describe.each(databases.eachSupportedId())(
  'markers around a trend on %s',
  id => {
    it('are the newest in its window, of the topic and of members that moved', async () => {
      const { knex, service } = await signalsOnDatabase(databases, id);
      const marker = (name: string, day: number, member?: string) => ({
        ...{ id: name, title: 'M', kind: 'release' as const },
        at: `2026-11-0${day}T00:00:00Z`,
        ...(member ? { member } : { topicId: 'test:t' }),
      });
      await service.ingest('test', {
        topics: [topicSample({ id: 'test:t' })],
        markers: [
          marker('too-early', 1),
          marker('first', 2),
          marker('of-member', 3, 'safari'),
          marker('of-another', 4, 'edge'),
          marker('last', 5),
          marker('too-late', 6),
        ],
      });
      const within = async (limit: number) => {
        const { markers, isCut } = await new DatabaseMarkersStore(
          knex,
        ).newestWithin({
          ...{ topicId: 'test:t', members: ['safari'], limit },
          from: '2026-11-02T00:00:00.000Z',
          to: '2026-11-06T00:00:00.000Z',
        });
        return { ids: markers.map(one => one.id), isCut };
      };
      expect(await within(3)).toEqual({
        ids: ['first', 'of-member', 'last'],
        isCut: false,
      });
      expect(await within(2)).toEqual({
        ids: ['of-member', 'last'],
        isCut: true,
      });
    });
  },
);
