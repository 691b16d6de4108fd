/**
 * Sends a request by its address and what goes with it: the middlewares of Backstage's `fetchApi` each make a Request of
 * what they are given, and of a Request with a body that can be done only once.
 */
export async function askByAddress(
  fetchApi: { fetch: typeof fetch },
  request: Request,
): Promise<Response> {
  const { url, method, headers, signal } = request;
  const body = await request.text();
  return fetchApi.fetch(url, {
    method,
    headers,
    signal,
    ...(body && { body }),
  });
}
