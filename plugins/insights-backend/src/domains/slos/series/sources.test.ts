import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { sloText } from '../__testUtils__/sloText';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MINUTE = 60;

describe.each(databases.eachSupportedId())('sources of SLIs on %s', id => {
  async function open(...names: string[]) {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    for (const name of names) {
      await portal.api.post('/slo-definitions', { text: sloText(name) });
    }
    const sources = async () =>
      (await portal.api.get('/slis/sources')).body.items;
    return { ...on, portal, sources };
  }

  it('are listed without a series, too', async () => {
    const { sources } = await open();
    const [pushed, scripted] = await sources();
    expect(pushed).toMatchObject({ name: 'push', type: null, state: 'unused' });
    expect(scripted).toEqual({
      name: 'scripted',
      type: 'Scripted',
      title: 'A scripted source',
      description: 'Counts of a test',
      isExample: false,
      state: 'unused',
      inWords: 'No SLO reads it.',
      series: 0,
      failingSeries: 0,
      lateSeconds: 600,
      retentionSeconds: null,
      lastSuccessAt: null,
      failure: null,
      oldestAt: null,
      newestAt: null,
      slos: [],
      slosLeftOff: 0,
    });
  });

  it('tell what was read, from when to when, and who reads it', async () => {
    const { source, portal, now, sources } = await open('one', 'two');
    const since = now() - 8 * 3_600 - 5 * MINUTE;
    source.counts = (_, seconds) => (seconds >= since ? [1, 1] : undefined);
    await portal.round();
    const [scripted] = (await sources()).filter(
      ({ name }: { name: string }) => name === 'scripted',
    );
    expect(scripted).toMatchObject({
      state: 'healthy',
      inWords: 'Last read on 25 Nov 2026, 12:00 UTC.',
      series: 2,
      lastSuccessAt: '2026-11-25T12:00:00.000Z',
      oldestAt: '2026-11-25T03:55:00.000Z',
      newestAt: '2026-11-25T11:55:00.000Z',
      slos: [
        { name: 'one', title: 'The one' },
        { name: 'two', title: 'The two' },
      ],
    });
  });

  it('are never read, stale or failing, and those come first that need somebody', async () => {
    const { source, portal, wait, sources } = await open('one');
    const first = async () => (await sources())[0];
    await portal.api.get('/slos');
    source.fault = () => {
      throw new Error('connect ECONNREFUSED');
    };
    await portal.round();
    expect(await first()).toMatchObject({
      ...{ name: 'scripted', state: 'failing', failingSeries: 1 },
      inWords:
        '1 of 1 series could not be read last, since 25 Nov 2026, 12:00 UTC.',
      failure: {
        reason: 'connect ECONNREFUSED',
        howToMend: expect.any(String),
        since: '2026-11-25T12:00:00.000Z',
        nextAttemptAt: expect.any(String),
      },
    });
    source.fault = undefined;
    wait(5 * MINUTE);
    await portal.round();
    expect(await first()).toMatchObject({ state: 'healthy', failure: null });
    wait(15 * MINUTE + 1);
    expect(await first()).toMatchObject({
      state: 'stale',
      inWords: 'Nothing new has come since 25 Nov 2026, 12:05 UTC.',
    });
  });

  it('are missing where definitions name what is not installed', async () => {
    const { portal, replica, wait } = await open('one');
    await portal.round();
    wait(5 * MINUTE);
    const later = await replica(undefined, [], { sources: [] });
    await later.round();
    const [first] = (await later.api.get('/slis/sources')).body.items;
    expect(first).toMatchObject({
      ...{ name: 'scripted', title: 'scripted', type: null, state: 'missing' },
      slos: [{ name: 'one' }],
    });
  });
});
