import { InsightsClient } from './InsightsClient';

/** What a client of another backend plugin is built from; Backstage's `auth` and `discovery` services fit. @public */
export interface ServiceClientOptions<Credentials> {
  readonly auth: {
    getOwnServiceCredentials(): Promise<Credentials>;
    getPluginRequestToken(options: {
      onBehalfOf: Credentials;
      targetPluginId: string;
    }): Promise<{ token: string }>;
  };
  readonly discovery: { getBaseUrl(pluginId: string): Promise<string> };
}

/** A client of the `insights` backend that asks in the name of the plugin that it runs in. @public */
export function createServiceClient<Credentials>({
  auth,
  discovery,
}: ServiceClientOptions<Credentials>): InsightsClient {
  return new InsightsClient({
    discoveryApi: discovery,
    fetchApi: {
      async fetch(...asked) {
        // For each request, because a token ends sooner than a long run does.
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'insights',
        });
        const request = new Request(...asked);
        request.headers.set('authorization', `Bearer ${token}`);
        return fetch(request);
      },
    },
  });
}
