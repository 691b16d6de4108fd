import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { apiOver, json } from '../__testUtils__/apiOver';
import { sampleProblem } from '../__testUtils__/sampleProblem';
import {
  sampleBlipDetail,
  sampleWorking,
} from '../__testUtils__/sampleWorking';
import { createInsightsApi } from './createInsightsApi';
import { UnreadableAnswerError } from './UnreadableAnswerError';
import type { Working } from './wire';

const html = (status: number) =>
  new Response('<html>Something else</html>', {
    status,
    statusText: status === 502 ? 'Bad Gateway' : '',
    headers: { 'content-type': 'text/html' },
  });
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('It was answered')),
    (error: unknown) => error as Error,
  );

describe('createInsightsApi', () => {
  it.each<
    [string, (api: ReturnType<typeof apiOver>['api']) => Promise<unknown>]
  >([
    ['GET /collectors', api => api.listCollectors()],
    [
      'GET /collectors/csv/runs?limit=20&cursor=abc',
      api => api.listCollectorRuns('csv', { limit: 20, cursor: 'abc' }),
    ],
    ['GET /collectors/csv/dead-letters', api => api.listDeadLetters('csv')],
    ['POST /collectors/csv/runs', api => api.runCollector('csv')],
    ['GET /topics/web-platform%3Ahas', api => api.getTopic('web-platform:has')],
    ['GET /topics/a/touched', api => api.getTouchedEntities('a')],
    [
      'GET /entity-trends?entityRef=component%3Adefault%2Fa',
      api => api.getEntityTrends('component:default/a'),
    ],
    ['GET /radars/a/owners', api => api.getRadarOwners('a')],
    [
      'GET /radars/a/definition/versions?limit=2',
      api => api.listRadarDefinitionVersions('a', { limit: 2 }),
    ],
    [
      'POST /radars/a/import',
      api => api.importRadar('a', { from: 'a', content: {} }),
    ],
    ['GET /signals?limit=2', api => api.listSignals({ limit: 2 })],
    ['GET /topics/a%2Fb/series/c%3Fd', api => api.getTopicSeries('a/b', 'c?d')],
    [
      'GET /topics/has/analyses/share',
      api => api.getTopicAnalysis('has', 'share'),
    ],
    [
      'GET /topics/has/analyses/share/period?from=2026-01-01&to=2026-03-01',
      api =>
        api.explainTopicPeriod('has', 'share', {
          from: '2026-01-01',
          to: '2026-03-01',
        }),
    ],
    [
      'GET /topics/has/markers?limit=500&own=true',
      api => api.listTopicMarkers('has', { limit: 500, own: true }),
    ],
    ['GET /analyses/queue', api => api.getAnalysisQueue()],
    [
      'GET /analyses/queue/failures?limit=50',
      api => api.listAnalysisFailures({ limit: 50 }),
    ],
    ['GET /radars', api => api.listRadars()],
    ['GET /radars/web', api => api.getRadar('web')],
    [
      'GET /radars/web/blips?ring=adopt&ring=hold&q=a+b',
      api => api.listBlips('web', { ring: ['adopt', 'hold'], q: 'a b' }),
    ],
    ['GET /radars/web/blips/has', api => api.getBlip('web', 'has')],
  ])('asks %s', async (call, ask) => {
    const { api, asked } = apiOver();
    // An answer without fields is refused; here only the question matters.
    await ask(api).catch(() => {});
    const [method, path] = call.split(' ');
    expect(asked.map(url => url.replace('q=a%20b', 'q=a+b'))).toEqual([
      `${method} http://backend/api/insights/v1${path}`,
    ]);
  });

  it('goes from page to page by the cursor', async () => {
    const { api, asked } = apiOver(
      json({ items: [], nextCursor: 'a+b/c=' }),
      json({ items: [], nextCursor: null }),
    );
    const first = await api.listCollectorRuns('csv');
    await api.listCollectorRuns('csv', { cursor: first.nextCursor! });
    expect(new URL(asked[1].slice(4)).searchParams.get('cursor')).toBe(
      'a+b/c=',
    );
  });

  it('throws the problem that the backend answers', async () => {
    const { problem } = sampleProblem(404, {
      type: '/api/insights/v1/problems/no-analysis-yet',
      howToMend: 'Wait.',
    });
    const { api } = apiOver(json(problem, 404, 'application/problem+json'));
    const error = await refusal(api.getTopic('has'));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      id: 'no-analysis-yet',
      status: 404,
      message: 'Sample detail.',
      problem,
    });
  });

  it.each([
    {
      given: 'a proxy answers with a page',
      answer: html(502),
      status: 502,
      message: 'Bad Gateway',
    },
    {
      given: 'a proxy says nothing',
      answer: new Response(null, { status: 504 }),
      status: 504,
      message: 'Status 504',
    },
    {
      given: 'Backstage itself refuses',
      answer: json(
        { error: { name: 'NotAllowedError', message: 'Not yours.' } },
        403,
      ),
      status: 403,
      message: 'Not yours.',
    },
  ])(
    'makes a problem of it when $given',
    async ({ answer, status, message }) => {
      const error = await refusal(apiOver(answer).api.listRadars());
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).toMatchObject({
        status,
        message,
        problem: { type: 'about:blank' },
      });
    },
  );

  it.each([
    { given: 'a page comes where JSON should be', answer: html(200) },
    {
      given: 'nothing comes',
      answer: new Response(null, { headers: { 'content-length': '0' } }),
    },
  ])('says that something else answered when $given', async ({ answer }) => {
    const error = await refusal(apiOver(answer).api.listRadars());
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect(error.message).toBe(
      'Something else answered in place of the backend.',
    );
  });

  it.each([
    { answer: null, fault: 'the answer is not an object' },
    { answer: [], fault: 'the answer is not an object' },
    { answer: {}, fault: 'items is not a list' },
    { answer: { items: {} }, fault: 'items is not a list' },
    {
      answer: { items: [{ id: 'web' }], faults: [] },
      fault: 'items[0].title is not a text',
    },
    { answer: { items: [] }, fault: 'faults is not a list' },
  ])(
    'says where $answer is not a list of radars',
    async ({ answer, fault }) => {
      const error = await refusal(apiOver(json(answer)).api.listRadars());
      expect(error).toBeInstanceOf(UnreadableAnswerError);
      expect(error.message).toBe(
        `The backend answered, but not with what this page reads: ${fault}.`,
      );
    },
  );

  it('reads what a newer backend answers: words and fields that it does not know', async () => {
    const blip = {
      ...sampleBlipDetail(sampleWorking({ span: undefined })),
      verdict: 'slowing-down',
      movement: 'back',
      more: 1,
    };
    expect(await apiOver(json(blip)).api.getBlip('web', 'has')).toEqual(blip);
  });

  it.each([
    { span: null, fault: 'suggestion.working.span is not an object' },
    {
      span: { start: '2026', end: '2026', sliceSeconds: 300, slices: 1 },
      fault: 'suggestion.working.span.known is not a number',
    },
  ])('says that $fault', async ({ span, fault }) => {
    const blip = sampleBlipDetail(sampleWorking({ span } as Partial<Working>));
    const error = await refusal(apiOver(json(blip)).api.getBlip('web', 'has'));
    expect(error).toMatchObject({ fault });
  });

  it('lets the network fail as it fails', async () => {
    const { api } = apiOver(() => {
      throw new TypeError('Failed to fetch');
    });
    expect((await refusal(api.listRadars())).message).toBe('Failed to fetch');
  });

  it('gives up when the reader has left', async () => {
    const leaving = new AbortController();
    const { api } = apiOver(
      request =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () =>
            reject(request.signal.reason),
          );
        }),
    );
    const asking = refusal(api.getRadar('web', { signal: leaving.signal }));
    setTimeout(() => leaving.abort(), 10);
    expect((await asking).name).toBe('AbortError');
  });

  it('asks for the address again after it could not be had', async () => {
    const bases = [
      () => Promise.reject(new Error('no discovery')),
      async () => 'http://backend/api/insights',
    ];
    const api = createInsightsApi({
      discoveryApi: { getBaseUrl: () => bases.shift()!() },
      fetchApi: { fetch: async () => json({ items: [], faults: [] }) },
    });
    expect((await refusal(api.listRadars())).message).toBe('no discovery');
    expect(await api.listRadars()).toEqual({ items: [], faults: [] });
  });
});
