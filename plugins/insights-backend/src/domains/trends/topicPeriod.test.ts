import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_SIGNAL, demoBatch, runs } from './__testUtils__/demoSignal';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import {
  databaseIds,
  trendsOnDatabase,
} from './__testUtils__/trendsOnDatabase';
import { createTrendsDomain } from './createTrendsDomain';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
/** Up by the one member in Jul 2021, down by the other in Jan 2023. */
const topic = {
  a: runs([0.1, 18], [0.5, 42]),
  b: runs([0.3, 36], [0.2, 24]),
};
const PATH = `/topics/demo:t0/analyses/${DEMO_SIGNAL}/period`;

describe.each(databases.eachSupportedId())('GET a period on %s', id => {
  async function start() {
    const { knex, clock, signals } = await trendsOnDatabase(databases, id);
    await signals.ingest('demo', {
      ...demoBatch([topic]),
      markers: [
        {
          id: 'release:a:9',
          at: '2021-07-13T00:00:00.000Z',
          kind: 'release',
          title: 'A 9',
          member: 'a',
        },
      ],
    });
    const { routes } = createTrendsDomain({
      ...{ database: knex, clock, signals },
      logger: mockServices.logger.mock(),
      runner: new InlineAnalysisRunner(),
    });
    return createTestApi(routes);
  }

  it('says what changed between its ends, by whom, and what was near', async () => {
    const api = await start();
    const { status, body } = await api.get(
      `${PATH}?from=2021-01-01&to=2022-06-30`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ from: '2021-01-01', to: '2022-06-01' },
      ...{ before: 0.4, after: 0.8, change: 0.4 },
      analysis: {
        forecast: null,
        changePoints: [{ at: '2021-07-01' }],
        contributions: { from: '2021-01-01', to: '2022-06-01' },
      },
    });
    expect(body.explanation.sentence).toMatch(
      /^Support of Topic 0 rose from 40 % to 80 % \(\+40 points\) between Jan 2021 and Jun 2022\. A accounts for 100 % of the rise\./,
    );
    expect(body.explanation.sentence).not.toMatch(/caused|flag/);
    expect(body.explanation.caveats[0]).toMatch(/^The period was chosen/);
  });

  it('knows nothing of what lies outside', async () => {
    const api = await start();
    const { body } = await api.get(`${PATH}?from=2022-01-01&to=2022-12-01`);
    expect(body.analysis.changePoints).toEqual([]);
    expect(body.explanation.sentence).toBe(
      'Support of Topic 0 is at 80 %, the same at both ends between Jan 2022 and Dec 2022.',
    );
  });

  it('has the digest of its own values in its working', async () => {
    const api = await start();
    const digestOf = async (query: string) =>
      (await api.get(`${PATH}?${query}`)).body.analysis.inputDigest;
    const one = await digestOf('from=2021-01-01&to=2022-06-30');
    expect(one).toMatch(/^sha256:/);
    expect(await digestOf('from=2021-01-15&to=2022-06-01')).toBe(one);
    expect(await digestOf('from=2021-02-01&to=2022-06-30')).not.toBe(one);
  });

  it.each([
    ['the wrong way round', 'from=2022-01-01&to=2021-01-01'],
    ['of one value', 'from=2022-01-01&to=2022-01-31'],
    ['before all values', 'from=2010-01-01&to=2011-01-01'],
    ['after all values', 'from=2030-01-01&to=2031-01-01'],
  ])('cannot be one %s', async (_, query) => {
    const api = await start();
    const { status, body } = await api.get(`${PATH}?${query}`);
    expect(status).toBe(400);
    expect(body.type).toMatch(/invalid-request$/);
    expect(body.errors).toMatchObject([{ pointer: 'from' }, { pointer: 'to' }]);
  });

  it('of a topic or a signal that is not there is not found', async () => {
    const api = await start();
    const query = 'from=2021-01-01&to=2022-01-01';
    for (const [path, problem] of [
      [`/topics/demo:none/analyses/${DEMO_SIGNAL}/period`, 'unknown-topic'],
      ['/topics/demo:t0/analyses/demo:none/period', 'unknown-signal'],
    ]) {
      const { status, body } = await api.get(`${path}?${query}`);
      expect(status).toBe(404);
      expect(body.type).toMatch(new RegExp(`${problem}$`));
    }
  });
});
