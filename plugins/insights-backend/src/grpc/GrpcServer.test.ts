import { createHash } from 'node:crypto';
import { connect, constants } from 'node:http2';
import { mockServices } from '@backstage/backend-test-utils';
import { fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Code, ConnectError } from '@connectrpc/connect';
import { Http2SessionManager } from '@connectrpc/connect-node';
import { apiEntity } from '../domains/contracts/__testUtils__/apiEntity';
import { startContracts } from '../domains/contracts/__testUtils__/startContracts';
import { listApiPaths } from '../platform/http/apiOperations';
import type { OperationHandlers, OperationId } from '../platform/operations';
import { openApiDocument } from '../schema/openapi.generated';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { startGrpc } from './__testUtils__/startGrpc';
import { openApiOf } from './__testUtils__/startPortal';
import { AnalysisService } from './generated/almanac/insights/v1/analysis_service_pb';
import {
  ContractService,
  type PublishSnapshotHeader,
} from './generated/almanac/insights/v1/contract_service_pb';
import { ModelService } from './generated/almanac/insights/v1/model_service_pb';
import { SloService } from './generated/almanac/insights/v1/slo_service_pb';
import {
  BadRequestSchema,
  ErrorInfoSchema,
  RequestInfoSchema,
} from './generated/google/rpc/error_details_pb';
import { Health } from './generated/grpc/health/v1/health_pb';
import { ServerReflection } from './generated/grpc/reflection/v1/reflection_pb';
import { rpcs, services } from './rpcs';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const TRACEPARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const MEGABYTE = 1024 * 1024;

/** Handlers that fail as nobody foresaw, but for those given. */
function handlersOf(given: Partial<OperationHandlers<OperationId>> = {}) {
  const failing = async () => {
    throw new Error('secret connection string');
  };
  return Object.fromEntries(
    rpcs.map(({ operationId }) => [operationId, given[operationId] ?? failing]),
  ) as unknown as OperationHandlers<OperationId>;
}

/** What a call is refused with. */
async function refusal(call: Promise<unknown>): Promise<ConnectError> {
  const error = await call.then(
    answer => new Error(`It is answered: ${JSON.stringify(answer)}`),
    thrown => thrown,
  );
  if (error instanceof ConnectError) return error;
  throw error;
}

/** A stream without anything in it. */
async function* nothing() {}

/** A promise that a test keeps. */
function promised<T = void>() {
  let keep!: (value: T) => void;
  const promise = new Promise<T>(resolve => {
    keep = resolve;
  });
  return { promise, keep };
}

describe('every method', () => {
  it('is refused without a token, with one that is not accepted, and when the policy denies', async () => {
    const handlers = handlersOf();
    const allowed = await startGrpc({ handlers });
    const denied = await startGrpc({
      handlers,
      permissions: mockServices.permissions({ result: AuthorizeResult.DENY }),
    });
    const operations = listApiPaths(openApiDocument).flatMap(
      path => path.operations,
    );
    for (const { method, operationId } of rpcs) {
      // Each method is called by its name, and each is of the shape of one of these two.
      const call = (client: object) => {
        const { localName, methodKind } = method;
        const ask = Reflect.get(client, localName);
        return ask(methodKind === 'unary' ? {} : nothing());
      };
      const anonymous = await refusal(
        call(allowed.anonymousClient(method.parent)),
      );
      expect(anonymous.code).toBe(Code.Unauthenticated);
      const stranger = allowed.client(method.parent, 'not-a-token');
      expect((await refusal(call(stranger))).code).toBe(Code.Unauthenticated);
      const refused = await refusal(call(denied.client(method.parent)));
      expect(refused.code).toBe(Code.PermissionDenied);
      const operation = operations.find(({ id }) => id === operationId)!;
      expect(refused.message).toContain(operation.permissionName);
      const [info] = refused.findDetails(ErrorInfoSchema);
      expect(info).toMatchObject({
        reason: 'FORBIDDEN',
        metadata: { type: '/api/insights/v1/problems/forbidden' },
      });
    }
    const methods = services.flatMap(service => service.methods);
    expect(rpcs.map(({ method }) => method)).toEqual(methods);
    await allowed.server.stop();
    await denied.server.stop();
  });
});

describe('a call', () => {
  it('is told what is wrong as the REST API would, with the trace, and nothing of what nobody foresaw', async () => {
    const { server, client, logger } = await startGrpc({
      handlers: handlersOf(),
    });
    const headers = { traceparent: TRACEPARENT };
    const wrong = await refusal(
      client(AnalysisService).analyseTrend(
        { series: [{ values: [1], start: 'yesterday' }] },
        { headers },
      ),
    );
    expect(wrong.code).toBe(Code.InvalidArgument);
    const [{ fieldViolations }] = wrong.findDetails(BadRequestSchema);
    expect(fieldViolations).toMatchObject([
      { field: 'series[0]', description: expect.stringContaining('step') },
      { field: 'series[0].start' },
    ]);
    expect(wrong.findDetails(ErrorInfoSchema)[0]).toMatchObject({
      reason: 'INVALID_REQUEST',
      domain: 'insights.almanac',
      metadata: { howToMend: expect.stringContaining('Mend') },
    });
    const [, traceId] = TRACEPARENT.split('-');
    expect(wrong.findDetails(RequestInfoSchema)[0].requestId).toBe(traceId);
    expect(wrong.metadata.get('traceresponse')).toContain(traceId);

    // A filter that is not known must not come out as none.
    for (const state of [0, 99]) {
      const unknown = client(SloService).listSlos({ state: [state] });
      expect((await refusal(unknown)).code).toBe(Code.InvalidArgument);
    }

    const failed = await refusal(client(ModelService).listModels({}));
    expect(failed.code).toBe(Code.Internal);
    expect(JSON.stringify(failed.details)).not.toContain('secret');
    expect(failed.message).not.toContain('secret');
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('ModelService/ListModels failed'),
      expect.objectContaining({ message: 'secret connection string' }),
    );
    expect(logger.info).toHaveBeenCalledWith(
      'gRPC almanac.insights.v1.AnalysisService/AnalyseTrend INVALID_ARGUMENT',
      {
        method: 'almanac.insights.v1.AnalysisService/AnalyseTrend',
        code: 'INVALID_ARGUMENT',
        durationMs: expect.any(Number),
        traceId,
        userEntityRef: 'user:default/mock',
      },
    );
    await server.stop();
  });

  it('is over at its deadline, is one of so many, and may be as large as so much', async () => {
    const first = promised<{ body: never }>();
    const begun = promised();
    const { server, client, logger } = await startGrpc({
      handlers: handlersOf({
        getSlo() {
          begun.keep();
          return first.promise;
        },
        async listModels() {
          return {
            body: {
              items: [],
              nextCursor: null,
              totalCount: 0,
              matchingCount: 0,
            },
          };
        },
      }),
      settings: {
        listen: { host: '127.0.0.1', port: 0 },
        ...{ maxConcurrentCalls: 1, drainSeconds: 0, reflection: false },
      },
    });
    const slos = client(SloService);
    const late = slos.getSlo(
      { sloName: 'carts' },
      { headers: { 'grpc-timeout': '300m' } },
    );
    await begun.promise;
    const models = client(ModelService);
    const busy = await refusal(models.listModels({}));
    expect(busy.code).toBe(Code.ResourceExhausted);
    expect((await refusal(late)).code).toBe(Code.DeadlineExceeded);
    // What was begun is not ended by that, so that it still counts.
    expect((await refusal(models.listModels({}))).code).toBe(busy.code);
    first.keep({ body: undefined as never });
    await expect(models.listModels({})).resolves.toMatchObject({ items: [] });

    const large = await refusal(
      client(AnalysisService).analyseModelCard({
        cards: [{ text: 'x'.repeat(20 * MEGABYTE) }],
      }),
    );
    expect(large.code).toBe(Code.ResourceExhausted);
    // As over REST, definitions to compare may be larger: nobody answers it here.
    const definition = 'x'.repeat(11 * MEGABYTE);
    const taken = client(AnalysisService).analyseContractDiff({
      ...{ before: { definition }, after: { definition } },
    });
    expect((await refusal(taken)).code).toBe(Code.Internal);
    await expect(models.listModels({})).resolves.toMatchObject({ items: [] });

    const unserved = client(ServerReflection).serverReflectionInfo(nothing());
    const unknown = await refusal(unserved[Symbol.asyncIterator]().next());
    expect(unknown.code).toBe(Code.Unimplemented);
    expect(logger.info.mock.calls.map(([line]) => line)).toContain(
      'gRPC almanac.insights.v1.SloService/GetSlo DEADLINE_EXCEEDED',
    );
    await server.stop();
  });

  it('is answered while the server stops, and cut off where that takes too long', async () => {
    for (const drainSeconds of [30, 0]) {
      const answer = promised<{ body: never }>();
      const begun = promised();
      const { server, client } = await startGrpc({
        handlers: handlersOf({
          listModels() {
            begun.keep();
            return answer.promise;
          },
        }),
        settings: {
          listen: { host: '127.0.0.1', port: 0 },
          ...{ maxConcurrentCalls: 1, drainSeconds, reflection: true },
        },
      });
      const call = client(ModelService).listModels({});
      const outcome = call.then(
        () => 'answered',
        error => Code[error.code],
      );
      await begun.promise;
      const stopped = server.stop();
      if (drainSeconds > 0) answer.keep({ body: { items: [] } as never });
      await stopped;
      expect(await outcome).toBe(drainSeconds > 0 ? 'answered' : 'Unavailable');
    }
  });
});

describe('what everybody may ask', () => {
  it('is the health; the schemas are for who is signed in', async () => {
    const { server, client, anonymousClient } = await startGrpc({
      handlers: handlersOf(),
    });
    const health = anonymousClient(Health);
    const service = 'almanac.insights.v1.SloService';
    expect(await health.check({ service })).toMatchObject({ status: 1 });
    expect((await refusal(health.check({ service: 'no' }))).code).toBe(
      Code.NotFound,
    );
    async function* asked() {
      for (const messageRequest of [
        { case: 'listServices' as const, value: '' },
        { case: 'fileContainingSymbol' as const, value: `${service}.GetSlo` },
        { case: 'fileByFilename' as const, value: 'no.proto' },
      ]) {
        yield { messageRequest };
      }
    }
    const reflect = async (from: typeof client) => {
      const answers = [];
      const reflection = from(ServerReflection).serverReflectionInfo(asked());
      for await (const { messageResponse } of reflection) {
        answers.push(messageResponse);
      }
      return answers;
    };
    const [list, file, unknown] = await reflect(client);
    expect(list.value).toMatchObject({
      service: expect.arrayContaining(
        [{ name: service }].map(expect.objectContaining),
      ),
    });
    if (file.case !== 'fileDescriptorResponse') throw new Error(file.case);
    const [bytes] = file.value.fileDescriptorProto;
    expect(fromBinary(FileDescriptorProtoSchema, bytes).name).toBe(
      'almanac/insights/v1/slo_service.proto',
    );
    expect(unknown.case).toBe('errorResponse');
    const stranger = await refusal(reflect(anonymousClient));
    expect(stranger.code).toBe(Code.Unauthenticated);
    await server.stop();
  });
});

describe('a connection', () => {
  it('that pings on and on is closed', async () => {
    const { server, baseUrl, logger } = await startGrpc({
      handlers: handlersOf(),
    });
    const session = connect(baseUrl);
    session.on('error', () => {});
    // What is no gRPC is refused by HTTP alone, and not logged as if its caller had hung up.
    const stranger = session.request({
      ...{ ':method': 'POST', 'content-type': 'text/plain' },
      ':path': '/almanac.insights.v1.SloService/GetSlo',
    });
    const refused = await new Promise(resolve => {
      stranger.once('response', headers => resolve(headers[':status']));
      stranger.end();
    });
    expect(refused).toBe(constants.HTTP_STATUS_UNSUPPORTED_MEDIA_TYPE);
    const goneWith = new Promise(resolve => {
      session.once('goaway', resolve);
    });
    const ping = () =>
      new Promise<boolean>(resolve => {
        const isSent = session.ping(fault => resolve(!fault));
        if (!isSent) resolve(false);
      });
    let pings = 0;
    while (pings < 1_000 && (await ping())) pings += 1;
    expect(pings).toBeGreaterThanOrEqual(100);
    expect(await goneWith).toBe(constants.NGHTTP2_ENHANCE_YOUR_CALM);
    expect(logger.info.mock.calls.map(([line]) => line)).toContain(
      'gRPC almanac.insights.v1.SloService/GetSlo UNKNOWN',
    );
    await server.stop();
  });
});

describe('publishing', () => {
  it('keeps nothing of a stream that breaks off, is out of turn or other than announced', async () => {
    const { api, catalogHas, contracts } = await startContracts(
      await databases.init('SQLITE_3'),
    );
    const contractRef = 'api:default/orders';
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', openApiOf('1.0.0', '/orders')),
    );
    const definition = Buffer.from(openApiOf('2.0.0', '/orders'));
    const start = () =>
      startGrpc({
        handlers: { ...handlersOf(), ...contracts.routes },
        maxBodyBytes: MEGABYTE,
      });
    const grpc = await start();
    const definitionBytes = definition.length;
    const header = (more: Partial<PublishSnapshotHeader> = {}) => ({
      part: {
        case: 'header' as const,
        value: { contractRef, definitionBytes, ...more },
      },
    });
    const part = (value: Uint8Array) => ({
      part: { case: 'definitionPart' as const, value },
    });
    type Part = ReturnType<typeof header> | ReturnType<typeof part>;
    const publish = (...parts: Part[]) =>
      grpc.client(ContractService).publishSnapshot(
        (async function* stream() {
          yield* parts;
        })(),
      );
    const sha256 = createHash('sha256').update(definition).digest('hex');
    const half = definition.subarray(0, 40);
    const otherHalf = definition.subarray(40);
    const other = Buffer.from(definition).fill(' ', 60, 61);
    const refused = [
      publish(),
      publish(part(half), header()),
      publish(header(), header()),
      publish(header(), part(half)),
      publish(header(), part(definition), part(half)),
      publish(header({ sha256 }), part(other)),
      publish(header({ definitionBytes: 1 }), part(Uint8Array.of(0xff))),
    ];
    for (const one of refused) {
      expect((await refusal(one)).code).toBe(Code.InvalidArgument);
    }
    const tooLarge = publish(header({ definitionBytes: MEGABYTE + 1 }));
    expect((await refusal(tooLarge)).code).toBe(Code.ResourceExhausted);
    const strange = await refusal(
      publish(header({ contractRef: 'api:default/none' }), part(definition)),
    );
    expect(strange.code).toBe(Code.NotFound);

    // The caller hangs up, its connection is lost, and the server stops, each with half a definition sent.
    const given = new AbortController();
    const lost = new Http2SessionManager(grpc.baseUrl);
    const stopping = await start();
    const broken = [
      { on: grpc, breakOff: async () => given.abort() },
      { on: grpc, breakOff: async () => lost.abort(), connection: lost },
      { on: stopping, breakOff: () => stopping.server.stop() },
    ].map(({ on, breakOff, connection }) =>
      refusal(
        on.client(ContractService, undefined, connection).publishSnapshot(
          (async function* stream() {
            yield header();
            yield part(half);
            await breakOff();
          })(),
          { signal: given.signal },
        ),
      ),
    );
    await Promise.all(broken);
    const path = `/contracts/${encodeURIComponent(contractRef)}/snapshots`;
    expect((await api.get(path)).body.items).toHaveLength(1);

    const kept = await publish(header({ sha256 }), part(half), part(otherHalf));
    expect(kept).toMatchObject({ isNew: true, snapshot: { ordinal: 2 } });
    await grpc.server.stop();
    await contracts.stop();
  });
});
