import { apiOver, json } from '../__testUtils__/apiOver';
import { UnreadableAnswerError } from './UnreadableAnswerError';

type Api = ReturnType<typeof apiOver>['api'];

const model = { registry: 'mlflow', name: 'shop/demand größe' };
const AT = '/models/mlflow/shop%2Fdemand%20gr%C3%B6%C3%9Fe';

describe('the API of models', () => {
  it.each<[string, (api: Api) => Promise<unknown>]>([
    [
      'GET /models?q=demand&alias=production&owner=&gone=hidden&sort=latest&limit=100',
      api =>
        api.listModels({
          ...{ q: 'demand', alias: ['production'], owner: [''] },
          ...{ gone: 'hidden', sort: 'latest', limit: 100 },
        }),
    ],
    [
      'GET /models/overview?attention=no-owner&attention=gone',
      api => api.getModelOverview({ attention: ['no-owner', 'gone'] }),
    ],
    [
      'GET /models/comparison?side=a%2Fb%252Fc&side=a%2Fd%40e%2540f',
      api =>
        api.compareModels([
          { registry: 'a', name: 'b/c' },
          { registry: 'a', name: 'd', version: 'e@f' },
        ]),
    ],
    ['GET /model-registries', api => api.listModelRegistries()],
    [`GET ${AT}`, api => api.getModel(model)],
    [
      `GET ${AT}/versions?limit=50`,
      api => api.listModelVersions(model, { limit: 50 }),
    ],
    [`GET ${AT}/versions/1%2F2`, api => api.getModelVersion(model, '1/2')],
    [`POST ${AT}/versions`, api => api.registerModelVersion(model, {})],
    [`GET ${AT}/metrics`, api => api.getModelMetrics(model)],
    [`GET ${AT}/consumers`, api => api.getModelConsumers(model)],
    [`GET ${AT}/events`, api => api.listModelEvents(model)],
    [`GET ${AT}/card?version=2`, api => api.getModelCard(model, '2')],
    [`GET ${AT}/card`, api => api.getModelCard(model)],
    [`PATCH ${AT}/card`, api => api.editModelCard(model, {}, '"1"')],
    [
      `GET ${AT}/card/export?format=cyclonedx&specVersion=1.7`,
      api =>
        api.exportModelCard(model, { format: 'cyclonedx', specVersion: '1.7' }),
    ],
    [
      'POST /analyses/model-card',
      api => api.analyseModelCard({ cards: [{ text: '# A card' }] }),
    ],
    [`GET ${AT}/card/edits`, api => api.listModelCardEdits(model)],
    [`GET ${AT}/promotions`, api => api.listModelPromotions(model)],
    [
      `POST ${AT}/promotions`,
      api =>
        api.requestModelPromotion(model, {
          ...{ alias: 'production', version: '2', expectedVersion: null },
          reason: 'Fewer errors',
        }),
    ],
    [`GET ${AT}/promotions/p1`, api => api.getModelPromotion(model, 'p1')],
    [
      `GET ${AT}/promotions/p1/card`,
      api => api.getFrozenModelCard(model, 'p1'),
    ],
    [
      `PUT ${AT}/deprecation`,
      api => api.deprecateModel({ model, current: null }, { reason: 'Old' }),
    ],
    [
      `DELETE ${AT}/versions/1%2F2/deprecation?reason=Mended`,
      api =>
        api.withdrawModelDeprecation(
          { model, version: '1/2', current: null },
          'Mended',
        ),
    ],
  ])('asks %s', async (call, ask) => {
    const { api, asked } = apiOver();
    // An answer without fields is refused; here only the question matters.
    await ask(api).catch(() => {});
    const [method, path] = call.split(' ');
    expect(asked).toEqual([`${method} http://backend/api/insights/v1${path}`]);
  });

  it('deprecates what was read, or what was not deprecated', async () => {
    const tags: (string | null)[] = [];
    const answer = async (request: Request) => {
      tags.push(request.headers.get('if-match'));
      return json({});
    };
    const { api } = apiOver(answer, answer, answer, answer);
    const current = {
      ...{ id: 'd1', reason: 'Old', by: 'user:default/ann', endsOn: null },
      ...{ at: '2026-11-26T12:00:00Z', replacement: null },
    };
    const asked = { reason: 'Older' };
    await api.deprecateModel({ model, current: null }, asked).catch(() => {});
    await api.deprecateModel({ model, current }, asked).catch(() => {});
    await api.withdrawModelDeprecation({ model, current }).catch(() => {});
    const withdrawn = { model, current: null, tag: '"none-d1"' };
    await api.deprecateModel(withdrawn, asked).catch(() => {});
    expect(tags).toEqual(['"none"', '"d1"', '"d1"', '"none-d1"']);
  });

  it.each(['approve', 'reject', 'withdraw'] as const)(
    'decides on a promotion as it was read: %s',
    async kind => {
      const requests: unknown[] = [];
      const { api, asked } = apiOver(async request => {
        requests.push([request.headers.get('if-match'), await request.json()]);
        return json({});
      });
      const decision = { kind, reason: 'Seen' };
      const decided = api.decideModelPromotion(
        model,
        'p1',
        decision,
        '"waiting-0"',
      );
      await decided.catch(() => {});
      expect(asked).toEqual([
        `POST http://backend/api/insights/v1${AT}/promotions/p1/${kind}`,
      ]);
      expect(requests).toEqual([['"waiting-0"', { reason: 'Seen' }]]);
    },
  );

  it('gives a card with the entity tag that an edit takes', async () => {
    const said = { kind: 'known', value: 'Shoes', because: null };
    const provenance = {
      ...{ source: 'a', by: 'human', at: null, link: null },
      scope: 'model',
    };
    const overview = { ...said, provenance, others: [{ ...said, provenance }] };
    const card = {
      ...{ registry: 'mlflow', name: 'demand', version: '2', revision: 3 },
      ...{ digest: 'sha256:ab', riskTier: null, sources: [], faults: [] },
      card: { details: { overview } },
      completeness: [],
    };
    const { api } = apiOver(
      new Response(JSON.stringify(card), { headers: { etag: '"3"' } }),
    );
    expect(await api.getModelCard(model)).toEqual({
      ...{ answer: card, etag: '"3"' },
    });
  });

  it.each([
    {
      given: 'a field of a card without its source',
      ask: (api: Api) => api.getModelCard(model),
      answer: {
        ...{ registry: 'a', name: 'b', version: null },
        card: { details: { overview: { kind: 'known', because: null } } },
      },
      fault: /^answer\.card\.details\.overview\.provenance /,
    },
    {
      given: 'a metric that is neither a number nor a text',
      ask: (api: Api) => api.compareModels([model, model]),
      answer: {
        sides: [],
        metrics: [
          {
            ...{ name: 'mae', dataset: null, slice: null, unit: null },
            ...{ direction: 'lower', values: [0.5, 'NaN', true], best: [] },
          },
        ],
      },
      fault: /^metrics\[0\]\.values\[2\] is not a number/,
    },
    {
      given: 'a tag that is no text',
      ask: (api: Api) => api.getModelVersion(model, '2'),
      answer: {
        ...{ registry: 'a', name: 'b', version: '2', description: null },
        tags: { stage: 7 },
      },
      fault: /^tags\.stage is not a text/,
    },
  ])('refuses $given', async ({ ask, answer, fault }) => {
    const { api } = apiOver(json(answer));
    const refused: unknown = await ask(api).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableAnswerError);
    expect((refused as UnreadableAnswerError).fault).toMatch(fault);
  });
});
