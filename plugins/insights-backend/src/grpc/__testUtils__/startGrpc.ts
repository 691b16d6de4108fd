import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { DescService } from '@bufbuild/protobuf';
import { createClient, type Client } from '@connectrpc/connect';
import {
  createGrpcTransport,
  Http2SessionManager,
} from '@connectrpc/connect-node';
import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import { openApiDocument } from '../../schema/openapi.generated';
import { GrpcServer } from '../GrpcServer';
import type { GrpcApiOptions } from '../GrpcApiOptions';

/** A server at a port of its own, and clients that sign in as a user unless they are anonymous. */
export async function startGrpc(
  options: Pick<GrpcApiOptions, 'handlers'> & Partial<GrpcApiOptions>,
) {
  const logger = mockServices.logger.mock();
  const server = new GrpcServer({
    document: openApiDocument,
    knownPermissions: insightsPermissions,
    auth: mockServices.auth(),
    permissions: mockServices.permissions(),
    auditor: mockServices.auditor.mock(),
    logger,
    maxBodyBytes: 20 * 1024 * 1024,
    ...options,
    settings: {
      listen: { host: '127.0.0.1', port: 0 },
      maxConcurrentCalls: 100,
      drainSeconds: 0,
      reflection: true,
      ...options.settings,
    },
  });
  const { port } = await server.start();
  const baseUrl = `http://127.0.0.1:${port}`;
  const transportOf = (
    token: string,
    sessionManager: Http2SessionManager = new Http2SessionManager(
      baseUrl,
      undefined,
      { maxSessionMemory: 100 },
    ),
  ) =>
    createGrpcTransport({
      ...{ baseUrl, sessionManager },
      interceptors: [
        next => request => {
          request.header.set('authorization', `Bearer ${token}`);
          return next(request);
        },
      ],
    });
  const anonymous = createGrpcTransport({ baseUrl });
  return {
    ...{ server, logger, baseUrl },
    /** A client with a connection of its own, as a user; its messages may be large. */
    client: <Service extends DescService>(
      service: Service,
      token: string = mockCredentials.user.token(),
      connection?: Http2SessionManager,
    ): Client<Service> => createClient(service, transportOf(token, connection)),
    anonymousClient: <Service extends DescService>(
      service: Service,
    ): Client<Service> => createClient(service, anonymous),
  };
}
