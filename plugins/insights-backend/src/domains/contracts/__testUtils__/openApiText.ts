/**
 * A definition of OpenAPI with a GET of each path.
 *
 * @param operations - paths; with what is said of each beside its answer, where something is
 */
export function openApiText(
  version: string,
  operations: readonly string[] | Readonly<Record<string, object>>,
): string {
  const said: Readonly<Record<string, object>> = Array.isArray(operations)
    ? Object.fromEntries(operations.map(path => [path, {}]))
    : { ...operations };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Orders', version, description: 'What was ordered.' },
    paths: Object.fromEntries(
      Object.entries(said).map(([path, more]) => [
        path,
        { get: { ...more, responses: { 200: { description: 'Found' } } } },
      ]),
    ),
  });
}
