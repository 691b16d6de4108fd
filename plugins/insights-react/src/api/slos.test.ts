import { apiOver, json } from '../__testUtils__/apiOver';
import { sampleSlo } from '../__testUtils__/sampleSlo';
import { UnreadableAnswerError } from './UnreadableAnswerError';

type Api = ReturnType<typeof apiOver>['api'];

const pageOf = (...items: unknown[]) => ({
  items,
  nextCursor: null,
  totalCount: 1,
  matchingCount: 1,
  workingHref: '/slos/{name}',
});

describe('the API of SLOs', () => {
  it.each<[string, (api: Api) => Promise<unknown>]>([
    [
      'GET /slos?state=burning&state=stale&owner=&sort=title&limit=200',
      api =>
        api.listSlos({
          state: ['burning', 'stale'],
          owner: [''],
          sort: 'title',
          limit: 200,
        }),
    ],
    [
      'GET /slos/overview?tag=tier%3A1',
      api => api.getSloOverview({ tag: ['tier:1'] }),
    ],
    ['GET /slos/checkout', api => api.getSlo('checkout')],
    [
      'GET /slos/checkout/history?objective=1&points=100',
      api => api.getSloHistory('checkout', { objective: 1, points: 100 }),
    ],
    [
      'POST /slos/checkout/what-if',
      api => api.whatIfSlo('checkout', { target: 0.99 }),
    ],
    [
      'GET /slo-alerts?slo=checkout',
      api => api.listSloAlerts({ slo: ['checkout'] }),
    ],
    [
      'GET /slo-definitions?limit=20&state=retired&owner=',
      api =>
        api.listSloDefinitions({ limit: 20, state: 'retired', owner: [''] }),
    ],
    ['GET /slo-definitions/checkout', api => api.getSloDefinition('checkout')],
    [
      'GET /slo-definitions/checkout/versions?limit=20',
      api => api.listSloDefinitionVersions('checkout', { limit: 20 }),
    ],
    ['GET /slo-definitions/faults', api => api.listSloDefinitionFaults()],
    [
      'GET /slo-definitions/checkout/prometheus-rules',
      api => api.getSloPrometheusRules('checkout'),
    ],
    [
      'POST /analyses/slo-definition',
      api => api.analyseSloDefinition([{ file: 'a.yaml', text: 'kind: SLO' }]),
    ],
    ['POST /slo-definitions', api => api.createSloDefinitions('kind: SLO')],
    [
      'PUT /slo-definitions/checkout',
      api => api.replaceSloDefinition('checkout', 'kind: SLO', '"1"'),
    ],
    [
      'DELETE /slo-definitions/checkout',
      api => api.deleteSloDefinition('checkout', '"1"'),
    ],
  ])('asks %s', async (call, ask) => {
    const { api, asked } = apiOver();
    // An answer without fields is refused; here only the question matters.
    await ask(api).catch(() => {});
    const [method, path] = call.split(' ');
    expect(asked).toEqual([`${method} http://backend/api/insights/v1${path}`]);
  });

  it('reads what the backend answers, with states that only a newer one has', async () => {
    const slo = { ...sampleSlo(), state: 'asleep', more: true };
    const { api } = apiOver(json(pageOf(slo)));
    expect((await api.listSlos()).items).toEqual([slo]);
  });

  it.each([
    ['remaining', '37 %', 'items[0].remaining is not a number'],
    ['labels', { tier: '1' }, 'items[0].labels.tier is not a list'],
    ['sparkline', [1, 'x'], 'items[0].sparkline[1] is not a number'],
    ['window', null, 'items[0].window is not an object'],
  ])('refuses a list whose %s is %j', async (field, value, fault) => {
    const { api } = apiOver(json(pageOf({ ...sampleSlo(), [field]: value })));
    const error = await api.listSlos().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect(error).toMatchObject({ fault });
  });
});
