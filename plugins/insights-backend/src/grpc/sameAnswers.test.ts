import type { DescMessage, Message } from '@bufbuild/protobuf';
import { Code } from '@connectrpc/connect';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { AnalysisService } from './generated/almanac/insights/v1/analysis_service_pb';
import { ContractService } from './generated/almanac/insights/v1/contract_service_pb';
import { ContractFormat } from './generated/almanac/insights/v1/contract_pb';
import { ModelCardFormat } from './generated/almanac/insights/v1/model_card_pb';
import { ModelService } from './generated/almanac/insights/v1/model_service_pb';
import { TrendService } from './generated/almanac/insights/v1/trend_service_pb';
import { SignalService } from './generated/almanac/insights/v1/signal_service_pb';
import { SloService } from './generated/almanac/insights/v1/slo_service_pb';
import { SloState } from './generated/almanac/insights/v1/slo_pb';
import {
  BlipSort,
  Step,
  Verdict,
} from './generated/almanac/insights/v1/trend_pb';
import { startGrpc } from './__testUtils__/startGrpc';
import { openApiOf, startPortal } from './__testUtils__/startPortal';
import { sloText } from '../domains/slos/__testUtils__/sloText';
import { restOfMessage } from './wire/restOfMessage';
import { rpcs } from './rpcs';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const ORDERS = 'api:default/orders';
const ORDERS_PATH = `/contracts/${encodeURIComponent(ORDERS)}`;
const TWO = openApiOf('2.0.0', '/orders');
const values = Array.from({ length: 36 }, (_, month) => 10 + month);
const CARD = '---\nlicense: apache-2.0\n---\n# Tagger\n\nNames what is seen.\n';

/** What two answers have in common however they are written: instants in one form, and nothing for what is empty. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value === 'string') {
    const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
    return isInstant ? new Date(value).toISOString() : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, essence(part)] as const)
      .filter(([, part]) => !isEmpty(part)),
  );
}

function isEmpty(part: unknown): boolean {
  if (part === null || part === undefined) return true;
  return typeof part === 'object' && Object.keys(part).length === 0;
}

describe('the gRPC API', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let grpc: Awaited<ReturnType<typeof startGrpc>>;
  const seen = new Set<string>();

  beforeAll(async () => {
    portal = await startPortal(await databases.init('SQLITE_3'));
    grpc = await startGrpc({ handlers: portal.insights.routes });
  });
  afterAll(async () => {
    await grpc?.server.stop();
    await portal?.insights.stop();
  });

  /** Holds an answer to the one that the REST API gives. */
  function expectSame(
    message: Message,
    answer: { status: number; body: unknown },
  ) {
    expect([200, 201]).toContain(answer.status);
    const rpc = rpcs.find(
      ({ method }) => method.output.typeName === message.$typeName,
    )!;
    seen.add(rpc.method.name);
    const said = restOfMessage<DescMessage>(rpc.method.output, message);
    const part = rpc.answerField ? said[rpc.answerField] : said;
    expect(essence(part)).toEqual(essence(answer.body));
  }

  it('analyses what the REST API does', async () => {
    const client = grpc.client(AnalysisService);
    const { api } = portal;
    const start = '2020-01-01';
    expectSame(
      await client.analyseTrend({
        series: [
          { name: 'a', step: Step.MONTH, start, values: [...values, NaN, 50] },
        ],
        options: { horizon: 3 },
      }),
      await api.post('/analyses/trend', {
        series: [
          { name: 'a', step: 'month', start, values: [...values, null, 50] },
        ],
        options: { horizon: 3 },
      }),
    );
    const definition = sloText('posted', {
      source: 'type: push, spec: { sli: a }',
      window: '{ duration: 7d, isRolling: true }',
    });
    const counts = { stepSeconds: 3600, total: [4, 10, NaN, 8] };
    expectSame(
      await client.analyseSlo({
        definition,
        buckets: [
          { ...counts, start: { seconds: 1735689600n }, good: [4, 9, NaN, 0] },
        ],
      }),
      await api.post('/analyses/slo', {
        definition,
        buckets: [
          {
            ...{ stepSeconds: 3600, total: [4, 10, null, 8] },
            ...{ start: '2025-01-01T00:00:00Z', good: [4, 9, null, 0] },
          },
        ],
      }),
    );
    const text = CARD.replace('apache', 'mit');
    expectSame(
      await client.analyseModelCard({
        cards: [{ text: CARD }],
        compareWith: { text },
        writeAs: ModelCardFormat.CYCLONEDX,
      }),
      await api.post('/analyses/model-card', {
        ...{ cards: [{ text: CARD }], compareWith: { text } },
        writeAs: 'cyclonedx',
      }),
    );
    const before = openApiOf('1.0.0', '/orders', '/orders/{id}');
    const diff = await client.analyseContractDiff({
      before: { definition: before, format: ContractFormat.OPENAPI },
      after: { definition: TWO },
    });
    expect(diff.counts?.breaking).toBe(1);
    const another = { definition: 'type Query { a: Int }' };
    expectSame(
      await client.analyseContractDiff({
        before: { ...another, format: ContractFormat.GRAPHQL },
        after: { definition: TWO },
      }),
      await api.post('/analyses/contract-diff', {
        before: { ...another, format: 'graphql' },
        after: { definition: TWO },
      }),
    );
    expectSame(
      diff,
      await api.post('/analyses/contract-diff', {
        before: { definition: before, format: 'openapi' },
        after: { definition: TWO },
      }),
    );
  });

  it('answers of SLOs what the REST API does, and keeps counts', async () => {
    const client = grpc.client(SloService);
    const { api } = portal;
    const start = { seconds: 1736898300n };
    const good = [990, 1000, NaN];
    const total = [1000, 1000, NaN];
    const pushed = await client.pushSliBuckets({
      sliId: 'carts',
      buckets: { start, stepSeconds: 300, good, total },
    });
    expectSame(pushed, {
      status: 200,
      body: { kept: 2, tooOld: 0, objectives: 1 },
    });
    await portal.evaluate();
    const list = await client.listSlos({
      ...{ limit: 5, q: 'cart', owner: [''] },
      state: [SloState.COMPUTING, SloState.AT_RISK],
    });
    expect(list.items).toMatchObject([{ name: 'carts', sli: 0.995 }]);
    expectSame(
      list,
      await api.get('/slos?limit=5&q=cart&owner=&state=computing&state=atRisk'),
    );
    const { slo } = await client.getSlo({ sloName: 'carts' });
    expect(slo?.evaluations[0]).toMatchObject({
      totalUnits: 2000,
      badUnits: 10,
    });
    expectSame(
      await client.getSlo({ sloName: 'carts' }),
      await api.get('/slos/carts'),
    );
  });

  it('answers of models what the REST API does', async () => {
    const client = grpc.client(ModelService);
    expectSame(
      await client.listModels({ registry: ['built-in'], deprecated: false }),
      await portal.api.get('/models?registry=built-in&deprecated=false'),
    );
    const model = { registry: 'built-in', modelName: 'churn' };
    const answer = await client.getModel(model);
    expect(answer.model?.verdict?.sentence).toContain('no licence');
    expectSame(answer, await portal.api.get('/models/built-in/churn'));
  });

  it('answers of trends what the REST API does', async () => {
    const client = grpc.client(TrendService);
    const { api } = portal;
    const list = await client.listBlips({
      ...{ radarId: 'demo', sort: BlipSort.TITLE },
      verdict: [Verdict.STEADY, Verdict.RISING, Verdict.EMERGING],
    });
    expect(list.totalCount).toBe(2);
    expectSame(
      list,
      await api.get(
        '/radars/demo/blips?sort=title&verdict=steady&verdict=rising&verdict=emerging',
      ),
    );
    expectSame(
      await client.listBlips({ radarId: 'demo', movedSince: '2020-01-01' }),
      await api.get('/radars/demo/blips?movedSince=2020-01-01'),
    );
    expectSame(
      await client.listBlips({ radarId: 'demo', suggestedRing: ['use'] }),
      await api.get('/radars/demo/blips?suggestedRing=use'),
    );
    expectSame(
      await client.getTopicAnalysis({
        topicId: 'demo:t0',
        signalId: 'demo:share',
      }),
      await api.get('/topics/demo:t0/analyses/demo:share'),
    );
  });

  it('answers of contracts what the REST API does, and publishes part by part', async () => {
    const client = grpc.client(ContractService);
    const { api } = portal;
    async function* parts() {
      yield {
        part: {
          case: 'header' as const,
          value: {
            contractRef: ORDERS,
            revision: 'abc',
            definitionBytes: TWO.length,
          },
        },
      };
      for (const byte of Buffer.from(TWO)) {
        yield {
          part: { case: 'definitionPart' as const, value: Uint8Array.of(byte) },
        };
      }
    }
    const first = await client.publishSnapshot(parts());
    const again = await client.publishSnapshot(parts());
    expect([first.isNew, again.isNew]).toEqual([true, false]);
    const snapshotId = first.snapshot!.id;
    const kept = await api.get(`${ORDERS_PATH}/snapshots/${snapshotId}`);
    const { definition, ...snapshot } = kept.body;
    expect(definition).toBe(TWO);
    expectSame(first, { status: 201, body: snapshot });
    expectSame(
      await client.listContracts({ q: 'orders' }),
      await api.get('/contracts?q=orders'),
    );
    expectSame(
      await client.getContract({ contractRef: ORDERS }),
      await api.get(ORDERS_PATH),
    );
    const changes = await client.listChanges({
      contractRef: ORDERS,
      snapshotId,
      limit: 1,
    });
    expect(changes.items[0].operation?.path).toBe('/orders/{id}');
    expectSame(
      changes,
      await api.get(`${ORDERS_PATH}/snapshots/${snapshotId}/changes?limit=1`),
    );
  });

  it('of observations that come as a stream', async () => {
    const { api } = portal;
    const isNew = { 'If-None-Match': '*' };
    const deploys = {
      ...{ title: 'Deploys', unit: '{deploy}', step: 'week', kind: 'count' },
      aggregation: 'sum',
    };
    const at = '/signals/grpc:deploys';
    expect((await api.put(at, deploys, isNew)).status).toBe(201);
    await api.put('/topics/grpc:checkout', { title: 'Checkout' }, isNew);
    const items = [
      { topic: 'grpc:checkout', at: '2019-11-04', value: 3 },
      { topic: 'grpc:none', at: '2019-11-04', value: 3 },
    ];
    async function* parts() {
      const value = { signalId: 'grpc:deploys' };
      yield { part: { case: 'header' as const, value } };
      yield { part: { case: 'batch' as const, value: { items } } };
    }
    const signals = grpc.client(SignalService);
    const first = await signals.addObservations(parts());
    expect(first).toMatchObject({ received: 2, written: 1, rejected: 1 });
    expectSame(
      await signals.addObservations(parts()),
      await api.post(`${at}/observations`, { items }),
    );
  });

  it('stops work that nobody waits for', async () => {
    const { routes } = portal.insights;
    const caller = new AbortController();
    const observed = await startGrpc({
      handlers: {
        ...routes,
        analyseTrend(request) {
          setTimeout(() => caller.abort(), 100);
          return routes.analyseTrend(request);
        },
      },
    });
    const one = { step: Step.DAY, start: '2020-01-01' };
    // More than the 20 s after which a calculation is given up, in the only thread.
    const series = Array.from({ length: 400 }, (_, seed) => ({
      ...one,
      values: Array.from({ length: 1_000 }, (_day, day) => (day * seed) % 97),
    }));
    const { signal } = caller;
    await expect(
      observed.client(AnalysisService).analyseTrend({ series }, { signal }),
    ).rejects.toMatchObject({ code: Code.Canceled });
    const begun = performance.now();
    await grpc.client(AnalysisService).analyseTrend({
      series: [{ ...one, values }],
    });
    expect(performance.now() - begun).toBeLessThan(15_000);
    await observed.server.stop();
  });

  it('is walked here: no method is left out', () => {
    expect([...seen].sort()).toEqual(
      rpcs.map(({ method }) => method.name).sort(),
    );
  });
});
