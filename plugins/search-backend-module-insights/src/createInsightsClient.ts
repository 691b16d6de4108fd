import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';

/** A client of the `insights` backend that asks in the name of this plugin. */
export function createInsightsClient({
  auth,
  discovery,
}: {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}): InsightsClient {
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
