import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import mcpActions from '@backstage/plugin-mcp-actions-backend';
import insights from '@almanac/backstage-plugin-insights-backend';

jest.setTimeout(60_000);

const MAY = 'user:default/ada';
const MAY_NOT = 'user:default/bo';

/** The policy of a portal in which not everybody reads. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => {
    const decide = async (
      asked: readonly object[],
      options?: { credentials?: { principal?: unknown } },
    ) => {
      const principal = options?.credentials?.principal as {
        userEntityRef?: string;
      };
      const result: AuthorizeResult.ALLOW | AuthorizeResult.DENY =
        principal?.userEntityRef === MAY
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY;
      return asked.map(() => ({ result }));
    };
    return { authorize: decide, authorizeConditional: decide };
  },
});

async function start() {
  const { server } = await startTestBackend({
    features: [
      insights,
      mcpActions,
      permissions,
      mockServices.rootConfig.factory({
        data: { backend: { actions: { pluginSources: ['insights'] } } },
      }),
    ],
  });
  const { port } = server.address() as { port: number };
  const send = (path: string, authorization: string, init: RequestInit) =>
    fetch(`http://localhost:${port}/api${path}`, {
      ...init,
      headers: {
        ...{ authorization, 'content-type': 'application/json' },
        ...{ accept: 'application/json, text/event-stream' },
        ...init.headers,
      },
    });
  const ask = (authorization: string, method: string, params: object) =>
    send('/mcp-actions/v1', authorization, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
  return {
    ask,
    rest: (user: string, path: string, init: RequestInit = {}) =>
      send(`/insights/v1${path}`, mockCredentials.user.header(user), init),
    callAs: async (user: string, name: string, input: object) => {
      const answer = await ask(
        mockCredentials.user.header(user),
        ...(['tools/call', { name, arguments: input }] as const),
      );
      // An event of which the data is the message.
      const [, message] = /^data: (.*)$/m.exec(await answer.text()) ?? [];
      const { result } = JSON.parse(message);
      return {
        isError: result.isError === true,
        text: String(result.content[0].text),
      };
    },
  };
}

describe('agents on the MCP server', () => {
  it('are answered as the API answers the same person, and refused what that person may not read', async () => {
    const { rest, ask, callAs } = await start();
    const made = await rest(MAY, '/topics/shop:checkout', {
      ...{ method: 'PUT', body: JSON.stringify({ title: 'Checkout' }) },
      headers: { 'if-none-match': '*' },
    });
    expect(made.status).toBe(201);

    const topic = { topicId: 'shop:checkout' };
    const answer = await callAs(MAY, 'insights.find-who-is-touched', topic);
    const page = await rest(MAY, '/topics/shop%3Acheckout/touched');
    expect(answer.isError).toBe(false);
    expect(JSON.parse(answer.text)).toEqual({
      ...(await page.json()),
      entityCount: 0,
    });
    expect(await callAs(MAY, 'insights.list-what-moved', {})).toEqual({
      isError: false,
      text: JSON.stringify({ radars: [] }),
    });

    for (const [name, input] of [
      ['list-what-moved', {}],
      ['find-who-is-touched', topic],
      ['explain-trend', { ...topic, signalId: 'shop:orders' }],
    ] as const)
      expect(await callAs(MAY_NOT, `insights.${name}`, input)).toEqual({
        isError: true,
        text: expect.stringMatching(/NotAllowedError/),
      });
    const unknown = await ask(mockCredentials.none.header(), 'tools/list', {});
    expect(unknown.status).toBe(401);
  });
});
