import { apiOver, json } from '../__testUtils__/apiOver';
import { UnreadableAnswerError } from './UnreadableAnswerError';

type Api = ReturnType<typeof apiOver>['api'];

const period = { kind: 'month', of: '2026-10' } as const;

describe('the API of agreements, reviews and reports', () => {
  it.each<[string, (api: Api) => Promise<unknown>]>([
    [
      'GET /slas?state=broken&slo=checkout&limit=200',
      api => api.listSlas({ state: ['broken'], slo: ['checkout'], limit: 200 }),
    ],
    ['GET /slas/faults', api => api.listSlaFaults()],
    ['GET /slas/acme/standing', api => api.getSlaStanding('acme')],
    ['GET /slas/acme', api => api.getSla('acme')],
    ['POST /analyses/sla', api => api.analyseSla('kind: none')],
    ['POST /slas', api => api.createSlas('kind: none')],
    ['PUT /slas/acme', api => api.replaceSla('acme', 'kind: none', '"1"')],
    ['DELETE /slas/acme', api => api.deleteSla('acme', '"1"')],
    [
      'GET /slos/checkout/promise?objective=0&target=0.995',
      api => api.getSloPromise('checkout', { objective: 0, target: 0.995 }),
    ],
    [
      'GET /slo-review?owner=group%3Adefault%2Fa&weeks=2',
      api => api.getSloReview({ owner: 'group:default/a', weeks: 2 }),
    ],
    [
      'GET /slo-actions?state=overdue&limit=50',
      api => api.listSloActions({ state: ['overdue'], limit: 50 }),
    ],
    ['GET /slo-policies', api => api.listSloPolicies()],
    ['GET /slo-actions/a1', api => api.getSloAction('a1')],
    [
      'GET /slo-reports?owner=group%3Adefault%2Fa',
      api => api.listSloReports({ owner: 'group:default/a' }),
    ],
    [
      'POST /slo-reports',
      api => api.createSloReport({ period, timeZone: 'UTC', scope: {} }),
    ],
    ['GET /slo-reports/r1', api => api.getSloReport('r1')],
    ['GET /slo-reports/r1/verification', api => api.verifySloReport('r1')],
    ['DELETE /slo-reports/r1', api => api.deleteSloReport('r1')],
    ['GET /slo-reports/r1/csv', api => api.getSloReportFile('r1', 'csv')],
  ])('asks %s', async (call, ask) => {
    const { api, asked } = apiOver();
    // An answer without fields is refused; here only the question matters.
    await ask(api).catch(() => {});
    const [method, path] = call.split(' ');
    expect(asked).toEqual([`${method} http://backend/api/insights/v1${path}`]);
  });

  it.each([
    {
      decision: { kind: 'acknowledge' as const },
      path: 'acknowledge',
      body: {},
    },
    {
      decision: { kind: 'acknowledge' as const, note: 'seen' },
      path: 'acknowledge',
      body: { note: 'seen' },
    },
    {
      decision: { kind: 'complete' as const, note: 'rolled back' },
      path: 'complete',
      body: { note: 'rolled back' },
    },
    {
      decision: {
        kind: 'except' as const,
        reason: 'a sale',
        until: '2026-12-01T22:59:59Z',
      },
      path: 'except',
      body: { reason: 'a sale', until: '2026-12-01T22:59:59Z' },
    },
    {
      decision: { kind: 'reopen' as const, reason: 'too early' },
      path: 'reopen',
      body: { reason: 'too early' },
    },
  ])('decides by $path, on what was read: $body', async given => {
    const heard: unknown[] = [];
    const { api } = apiOver(async request => {
      heard.push(
        new URL(request.url).pathname,
        request.headers.get('if-match'),
        await request.json(),
      );
      return json({});
    });
    await api.decideSloAction('a1', given.decision, '"7"').catch(() => {});
    expect(heard).toEqual([
      `/api/insights/v1/slo-actions/a1/${given.path}`,
      '"7"',
      given.body,
    ]);
  });

  it('gives the file of a report as it came', async () => {
    const { api } = apiOver(new Response('a,b\r\n'));
    const file = await api.getSloReportFile('r1', 'csv');
    expect(file.size).toBe(5);
  });

  it('says why there is no file', async () => {
    const { api } = apiOver(
      json(
        { detail: 'There is no report "r1".' },
        404,
        'application/problem+json',
      ),
    );
    await expect(api.getSloReportFile('r1', 'pdf')).rejects.toMatchObject({
      status: 404,
      message: 'There is no report "r1".',
    });
  });

  it('refuses a list of another shape', async () => {
    const { api } = apiOver(
      json({ items: [{ id: 'acme' }], nextCursor: null }),
    );
    const error = await api.listSlas().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect(error).toMatchObject({ fault: 'items[0].title is not a text' });
  });
});
