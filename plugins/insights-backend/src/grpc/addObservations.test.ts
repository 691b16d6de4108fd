import type { MessageInitShape } from '@bufbuild/protobuf';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockServices } from '@backstage/backend-test-utils';
import { Code, ConnectError } from '@connectrpc/connect';
import { startIntake } from '../domains/signals/intake/__testUtils__/startIntake';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import type { OperationHandlers, OperationId } from '../platform/operations';
import { startGrpc } from './__testUtils__/startGrpc';
import type { ObservationSchema } from './generated/almanac/insights/v1/signal_pb';
import { SignalService } from './generated/almanac/insights/v1/signal_service_pb';
import { rpcs } from './rpcs';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

/** As a caller writes a batch. */
type Sent = MessageInitShape<typeof ObservationSchema>;

const topic = 'shop:checkout';
const sent = (at: string, value?: number, rest: object = {}): Sent => ({
  ...{ topic, at, value, ...rest },
});

/** A header, and some batches. */
async function* streamOf(signalId: string, ...batches: readonly Sent[][]) {
  yield { part: { case: 'header' as const, value: { signalId } } };
  for (const items of batches) {
    yield { part: { case: 'batch' as const, value: { items } } };
  }
}

async function refusal(call: Promise<unknown>): Promise<ConnectError> {
  const error = await call.then(
    answer => new Error(`It is answered: ${JSON.stringify(answer)}`),
    thrown => thrown,
  );
  if (error instanceof ConnectError) return error;
  throw error;
}

describe.each(databases.eachSupportedId())('observations by gRPC on %s', id => {
  const start = async (options: object = {}) => {
    const intake = await startIntake(databases, id);
    const handlers = {
      ...Object.fromEntries(
        rpcs.map(({ operationId }) => [operationId, async () => ({})]),
      ),
      ...intake.routes,
    } as unknown as OperationHandlers<OperationId>;
    const grpc = await startGrpc({ handlers, ...options });
    return { ...intake, ...grpc, signals: grpc.client(SignalService) };
  };

  it('are kept batch by batch, and what cannot be kept is told with its place, as over HTTP', async () => {
    const { signals, series, send, server } = await start();
    const report = await signals.addObservations(
      streamOf(
        'shop:deploys',
        [sent('2026-11-02', 4), sent('2026-11-09', Infinity)],
        [],
        [
          sent('2026-11-09'),
          sent('2026-11-16', 7, { dimensions: { team: 'payments' } }),
          sent('soon', 1),
          sent('2026-11-16', 1, { topic: 'shop:none' }),
        ],
      ),
    );
    expect(report).toMatchObject({
      ...{ received: 6, rejected: 3, superseded: 0, expired: 0 },
      rejectedLines: [
        { line: 2, pointer: '/value' },
        { line: 5, pointer: '/at', howToMend: expect.stringMatching(/\.$/) },
        { line: 6, pointer: '/topic' },
      ],
    });
    expect(report.revision).toBeGreaterThan(0);
    const { body } = await send([
      JSON.stringify({ topic, at: '2026-11-02', value: 4 }),
    ]);
    expect(body).toMatchObject({ unchanged: 1, written: 0 });
    expect(JSON.stringify(await series())).toContain('payments');

    const again = await signals.addObservations(
      streamOf('shop:deploys', [sent('2026-11-02', 4)]),
    );
    expect(again).toMatchObject({ received: 1, unchanged: 1, written: 0 });
    await server.stop();
  });

  it('are refused without a header, of an unknown signal or of a collector, and beyond what is taken; what came before is kept', async () => {
    const { signals, server, send } = await start({ maxBodyBytes: 2_000 });
    const add = (parts: ReturnType<typeof streamOf>) =>
      refusal(signals.addObservations(parts));
    async function* headless() {
      const value = { items: [sent('2026-11-02', 4)] };
      yield { part: { case: 'batch' as const, value } };
    }
    const missing = await add(headless() as never);
    expect(missing.code).toBe(Code.InvalidArgument);
    expect(missing.message).toContain('header must be sent before all else');
    const unknown = await add(streamOf('shop:none', [sent('2026-11-02', 4)]));
    expect(unknown.code).toBe(Code.NotFound);
    const others = await add(
      streamOf('demo:support', [sent('2026-11-02', 0.5)]),
    );
    expect([Code.FailedPrecondition, Code.NotFound]).toContain(others.code);
    const days = Array.from({ length: 10 }, (_, at) =>
      sent(`2026-11-0${at % 9 || 9}`, at),
    );
    const many = await add(
      streamOf('shop:deploys', ...Array.from({ length: 10 }, () => days)),
    );
    expect(many.code).toBe(Code.ResourceExhausted);
    expect(many.message).toContain('What was read before is kept');
    const { body } = await send([
      JSON.stringify({ topic, at: '2026-11-02', value: 2 }),
    ]);
    expect(body.received).toBe(1);
    await server.stop();
  });

  it('are refused before they are read where the policy denies', async () => {
    const { signals, server } = await start({
      permissions: mockServices.permissions({ result: AuthorizeResult.DENY }),
    });
    const denied = await refusal(
      signals.addObservations(
        streamOf('shop:deploys', [sent('2026-11-02', 4)]),
      ),
    );
    expect(denied.code).toBe(Code.PermissionDenied);
    expect(denied.message).toContain('insights.signals.write');
    await server.stop();
  });
});
