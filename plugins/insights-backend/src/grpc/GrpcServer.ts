import type {
  Http2SecureServer,
  Http2Server,
  Http2ServerRequest,
  Http2ServerResponse,
  ServerHttp2Session,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import {
  Code,
  ConnectError,
  createContextValues,
  type ConnectRouter,
} from '@connectrpc/connect';
import { connectNodeAdapter } from '@connectrpc/connect-node';
import { listApiPaths } from '../platform/http/apiOperations';
import { createAdmission } from './calls/createAdmission';
import { keepRecord, type CallRecord } from './calls/CallRecord';
import { Health } from './generated/grpc/health/v1/health_pb';
import { ServerReflection } from './generated/grpc/reflection/v1/reflection_pb';
import type { GrpcApiOptions } from './GrpcApiOptions';
import { rpcs, services } from './rpcs';
import { beginCall } from './serving/beginCall';
import { CallCount } from './serving/CallCount';
import { createHealth } from './serving/createHealth';
import { createReflection } from './serving/createReflection';
import { createRoutes } from './serving/createRoutes';
import { limitPings } from './serving/limitPings';
import { openServer } from './serving/openServer';
import { refuseCall } from './serving/refuseCall';

type Handle = (
  request: Http2ServerRequest,
  response: Http2ServerResponse,
) => void;

/** What calls are told that are cut off. */
const STOPPING = new ConnectError('The server stops.', Code.Unavailable);

/** So long those answers may take. */
const LAST_ANSWERS_MILLISECONDS = 500;

/** Names of services are short, and whoever asks for the health is nobody that is known. */
const MOST_HEALTH_BYTES = 1_024;

/** Serves the gRPC API at a port of its own, for as long as the backend runs. */
export class GrpcServer {
  readonly #options: GrpcApiOptions;
  readonly #handle: Handle;
  readonly #sessions = new Set<ServerHttp2Session>();
  readonly #sockets = new Set<Socket>();
  /** Calls are to go elsewhere. */
  readonly #stopping = new AbortController();
  readonly #shutdown = new AbortController();
  #server: Http2Server | Http2SecureServer | undefined;

  /** @throws Error for a method whose operation nobody answers, or whose permission is not known */
  constructor(options: GrpcApiOptions) {
    this.#options = options;
    this.#handle = this.#createHandle();
  }

  /**
   * Begins to listen.
   *
   * @returns where, which tells the port where any free one was asked for
   * @throws Error when the port is taken, or a file of TLS cannot be read
   */
  async start(): Promise<AddressInfo> {
    const { settings, logger } = this.#options;
    const { host, port } = settings.listen;
    const server = await openServer(settings);
    server.on('connection', socket => this.#keepSocket(socket));
    server.on('session', session => this.#keepSession(session));
    server.on('request', this.#handle);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    this.#server = server;
    // A server that listens at a port has an address of this kind.
    const address = server.address() as AddressInfo;
    const how = settings.tls ? 'with TLS' : 'without TLS';
    logger.info(`gRPC is served at ${host}:${address.port}, ${how}`);
    return address;
  }

  /** Takes no more calls, lets those go on that it has until the time for that is over, and closes. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise<void>(resolve => {
      server.close(() => resolve());
    });
    this.#stopping.abort();
    for (const session of this.#sessions) session.close();
    const drainMilliseconds = this.#options.settings.drainSeconds * 1_000;
    const cutOff = setTimeout(
      () => this.#shutdown.abort(STOPPING),
      drainMilliseconds,
    );
    const end = setTimeout(() => {
      for (const session of this.#sessions) session.destroy();
      // A session that was closing waits for the other side, which may read nothing any more.
      for (const socket of this.#sockets) socket.destroy();
    }, drainMilliseconds + LAST_ANSWERS_MILLISECONDS);
    await closed;
    clearTimeout(cutOff);
    clearTimeout(end);
  }

  #keepSocket(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }

  #keepSession(session: ServerHttp2Session): void {
    this.#sessions.add(session);
    session.once('close', () => this.#sessions.delete(session));
    // A connection that breaks off is no fault of the server; its calls are told.
    session.on('error', () => {});
    limitPings(session);
  }

  #createHandle(): Handle {
    const { settings, logger } = this.#options;
    const records = new WeakMap<object, CallRecord>();
    const answer = this.#createAnswer(records);
    const calls = new CallCount(settings.maxConcurrentCalls);
    const open = pathsOf(Health);
    const paths = new Set([...this.#services().flatMap(pathsOf), ...open]);
    return (request, response) => {
      const isKnown = paths.has(request.url);
      const record = beginCall(request, response, { logger, isKnown });
      records.set(request, record);
      if (!isKnown) {
        refuseCall(response, Code.Unimplemented, 'There is no such method.');
      } else if (open.includes(request.url)) {
        handOver(answer, request, response);
      } else if (calls.isFull) {
        const busy = 'Too many calls are being answered. Ask again in a while.';
        refuseCall(response, Code.ResourceExhausted, busy);
      } else {
        calls.add(response, record);
        handOver(answer, request, response);
      }
    };
  }

  #createAnswer(records: WeakMap<object, CallRecord>): Handle {
    const options = this.#options;
    const operations = new Map(
      listApiPaths(options.document).flatMap(path =>
        path.operations.map(operation => [operation.id, operation] as const),
      ),
    );
    const operationOf = new Map(
      rpcs.flatMap(({ method, operationId }) => {
        const operation = operations.get(operationId);
        return operation ? [[method, operation] as const] : [];
      }),
    );
    return connectNodeAdapter({
      ...{ grpc: true, grpcWeb: false, connect: false },
      readMaxBytes: options.settings.maxMessageBytes ?? options.maxBodyBytes,
      shutdownSignal: this.#shutdown.signal,
      requestGate: createAdmission(options, operationOf),
      routes: router => {
        createRoutes(options, operationOf)(router);
        this.#routeOwn(router);
      },
      contextValues(request) {
        const values = createContextValues();
        const record = records.get(request);
        if (record) keepRecord(values, record);
        return values;
      },
    });
  }

  /** Health, and reflection where it is on. */
  #routeOwn(router: ConnectRouter): void {
    const served = this.#services();
    const names = served.map(({ typeName }) => typeName);
    router.service(Health, createHealth(names, this.#stopping.signal), {
      readMaxBytes: MOST_HEALTH_BYTES,
    });
    if (served.includes(ServerReflection)) {
      router.service(ServerReflection, createReflection([...served, Health]));
    }
  }

  #services() {
    const { reflection } = this.#options.settings;
    return reflection ? [...services, ServerReflection] : services;
  }
}

/** Has a call answered. Its address is made first, which fails where the caller named an authority that is none. */
function handOver(
  answer: Handle,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): void {
  try {
    answer(request, response);
  } catch {
    const wrong = 'The authority of the call is no host.';
    refuseCall(response, Code.InvalidArgument, wrong);
  }
}

function pathsOf({ typeName, methods }: (typeof services)[number]): string[] {
  return methods.map(({ name }) => `/${typeName}/${name}`);
}
