import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SliReadRequest } from '@almanac/backstage-plugin-insights-node';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { ScriptedSource } from './__testUtils__/ScriptedSource';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';

type Portal = Awaited<
  ReturnType<Awaited<ReturnType<typeof slosOnDatabase>>['replica']>
>;
type Summary = components['schemas']['SloSummary'];

jest.setTimeout(600_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

const COUNT = 10_000;
const PER_FILE = 200;
/** One of so many has nothing left. */
const GONE_EVERY = 100;
const LIMIT = 500;
const PAUSE_MS = 200;
/** The longest time without an answer, as a part of the time that all takes. */
const LONGEST_GAP = 0.1;

/** All goes well, but for what is said to be gone. */
class SourceOfSome extends ScriptedSource {
  override async *read(request: SliReadRequest) {
    const failing = request.slis.filter(
      ({ sli }) => sli.kind === 'ratio' && sli.total.spec.series === 'gone',
    );
    const ids = new Set(failing.map(({ id }) => id));
    this.counts = id => (ids.has(id) ? [900, 1_000] : [1_000, 1_000]);
    yield* super.read(request);
  }
}

const names = Array.from({ length: COUNT }, (_, number) => `slo-${number}`);
const gone = names.filter((_, number) => number % GONE_EVERY === 0);

describe('ten thousand definitions in files', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) {
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function writeFiles(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'almanac-slos-'));
    folders.push(folder);
    for (let from = 0; from < COUNT; from += PER_FILE) {
      const texts = names.slice(from, from + PER_FILE).map(name =>
        sloText(name, {
          window: '{ duration: 1d, isRolling: true }',
          service: `service-${from}`,
          // Those that are gone share their counts, and so do the others of a file.
          source: `metricSourceRef: scripted, spec: { series: ${
            gone.includes(name) ? 'gone' : from
          } }`,
        }),
      );
      await writeFile(path.join(folder, `${from}.yaml`), texts.join('---\n'));
    }
    return folder;
  }

  async function portalOf(folder: string) {
    const on = await slosOnDatabase(databases, 'SQLITE_3');
    const portal = await on.replica(new SourceOfSome(), [], {
      settings: {
        ...{ files: [folder], annotation: false, alertWebhooks: [] },
        ...{ policies: [], backfillDays: 1 },
      },
    });
    return portal;
  }

  /**
   * Does some work, and asks for what people look at all the while.
   *
   * @returns the status of each answer, and the longest time without one as a part of the whole
   */
  async function whileAsking(
    { api }: Portal,
    work: Promise<void>,
  ): Promise<{ statuses: number[]; longestGap: number }> {
    const statuses: number[] = [];
    const moments = [performance.now()];
    let isDone = false;
    const end = work.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      for (const one of ['/slos?limit=10', '/slos/overview', '/slas']) {
        statuses.push((await api.get(one)).status);
        moments.push(performance.now());
      }
      await sleep(PAUSE_MS);
    }
    await end;
    const gaps = moments.slice(1).map((moment, i) => moment - moments[i]);
    const whole = moments[moments.length - 1] - moments[0];
    return { statuses, longestGap: Math.max(...gaps) / whole };
  }

  async function listed({ api }: Portal): Promise<Summary[]> {
    const items: Summary[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const at: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await api.get(`/slos?limit=${LIMIT}${at}`);
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    return items;
  }

  it('are all listed and evaluated, and the API answers meanwhile', async () => {
    const portal = await portalOf(await writeFiles());
    const answers = await whileAsking(portal, portal.collect());
    expect(new Set(answers.statuses)).toEqual(new Set([200]));
    // A part of the whole: a slow machine is slow in both.
    expect(answers.longestGap).toBeLessThan(LONGEST_GAP);

    const slos = await listed(portal);
    expect(slos.map(({ name }) => name).sort()).toEqual([...names].sort());
    const isGone = new Set(gone);
    const wrong = slos.filter(
      ({ name, state }) =>
        state !== (isGone.has(name) ? 'exhausted' : 'healthy'),
    );
    expect(wrong).toEqual([]);
    const { body: overview } = await portal.api.get('/slos/overview');
    expect(overview.totalCount).toBe(COUNT);
  });
});
