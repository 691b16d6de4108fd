import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './readSettings';

function settingsOf(grpc?: object) {
  const data = { insights: grpc ? { grpc } : {} } as never;
  return readSettings(mockServices.rootConfig({ data })).grpc;
}

describe('the gRPC API', () => {
  it('is off unless a port is set, and at loopback then', () => {
    expect(settingsOf()).toBeUndefined();
    expect(settingsOf({ listen: { port: 7008 } })).toEqual({
      listen: { host: '127.0.0.1', port: 7008 },
      ...{ maxConcurrentCalls: 100, drainSeconds: 10, reflection: true },
    });
  });

  it('has no certificate without a key, and no port that is none', () => {
    const listen = { port: 70_000 };
    expect(() => settingsOf({ listen, tls: { certFile: 'a' } })).toThrow(
      /insights\.grpc\.listen\.port.*insights\.grpc\.tls\.keyFile/,
    );
  });
});
