import authBackend from '@backstage/plugin-auth-backend';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { guestAccess } from './guestAccess';

const start = (config: object) =>
  startTestBackend({
    features: [
      authBackend,
      guestAccess,
      mockServices.rootConfig.factory({
        data: { app: { baseUrl: 'http://localhost:3000' }, ...config },
      }),
    ],
  });

const enterAsGuest = async ({
  server,
}: Awaited<ReturnType<typeof startTestBackend>>) => {
  const { port } = server.address() as { port: number };
  const response = await fetch(
    `http://localhost:${port}/api/auth/guest/refresh`,
    { headers: { 'x-requested-with': 'XMLHttpRequest' } },
  );
  return response.status;
};

describe('guestAccess', () => {
  const inEnvironment = (name: string) => {
    jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV: name });
  };
  afterEach(() => jest.restoreAllMocks());

  const guest = { dangerouslyAllowOutsideDevelopment: true };

  it('lets guests in during development', async () => {
    inEnvironment('development');
    const backend = await start({ auth: { providers: { guest: {} } } });
    expect(await enterAsGuest(backend)).toBe(200);
  });

  it('starts in production without guest sign-in, and there is none then', async () => {
    inEnvironment('production');
    const backend = await start({ auth: { providers: { guest: null } } });
    expect(await enterAsGuest(backend)).toBe(404);
  });

  it.each([{}, guest])(
    'refuses to start in production with guest sign-in configured as %j',
    async provider => {
      inEnvironment('production');
      await expect(
        start({ auth: { providers: { guest: provider } } }),
      ).rejects.toThrow(/Guest sign-in is configured/);
    },
  );

  it('starts in production with guests only where the test switch is on', async () => {
    inEnvironment('production');
    const backend = await start({
      almanac: { allowGuestsInProduction: true },
      auth: { providers: { guest } },
    });
    expect(await enterAsGuest(backend)).toBe(200);
  });
});
