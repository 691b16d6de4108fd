import { createInsightsApi } from '../api/createInsightsApi';

type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** An answer of the backend. */
export const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': type },
  });

/** A backend that answers in turn, and remembers what it was asked. */
export function apiOver(...answers: Answer[]) {
  const asked: string[] = [];
  const api = createInsightsApi({
    discoveryApi: { getBaseUrl: async id => `http://backend/api/${id}` },
    fetchApi: {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        asked.push(`${request.method} ${request.url}`);
        const answer = answers.shift() ?? json({});
        return typeof answer === 'function' ? answer(request) : answer;
      },
    },
  });
  return { api, asked };
}
