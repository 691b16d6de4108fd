import { createServer, type AddressInfo } from 'node:net';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { createClient } from '@connectrpc/connect';
import { createGrpcTransport } from '@connectrpc/connect-node';
import insightsPlugin from '..';
import { ModelService } from './generated/almanac/insights/v1/model_service_pb';

jest.setTimeout(60_000);

/** A port that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => {
    server.close(resolve);
  });
  return port;
}

it('is served by the plugin as long as the backend runs, where a port is set', async () => {
  const port = await freePort();
  const backend = await startTestBackend({
    features: [
      insightsPlugin,
      mockServices.rootConfig.factory({
        data: { insights: { grpc: { listen: { port } } } },
      }),
    ],
  });
  const transport = createGrpcTransport({
    baseUrl: `http://127.0.0.1:${port}`,
  });
  const client = createClient(ModelService, transport);
  const headers = { authorization: mockCredentials.user.header() };
  expect(await client.listModels({}, { headers })).toMatchObject({ items: [] });
  await backend.stop();
  await expect(client.listModels({}, { headers })).rejects.toThrow(
    'ECONNREFUSED',
  );
});
