const METHODS: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
]);

/** Where in a definition something is, as far as the place says what it is of. */
export interface PlaceInDefinition {
  readonly kind: 'whole' | 'operation' | 'path' | 'schema' | 'channel' | 'part';
  /** E.g. `GET /orders`, or `Order` of a schema; empty for the whole, and for a part without a name. */
  readonly name: string;
  /** What of it, as it is read; empty where it is all of it. */
  readonly rest: string;
}

/** Reads a JSON pointer (RFC 6901) as a place: `/paths/~1orders/get/responses/200` is `responses › 200` of `GET /orders`. */
export function placeOf(pointer: string): PlaceInDefinition {
  const tokens = tokensOf(pointer);
  const [first, second, third] = tokens;
  const place = (
    kind: PlaceInDefinition['kind'],
    name: string,
    at: number,
  ) => ({
    ...{ kind, name },
    rest: tokens.slice(at).join(' › '),
  });
  if (first === undefined) return place('whole', '', 0);
  if ((first === 'paths' || first === 'webhooks') && second !== undefined) {
    return third !== undefined && METHODS.has(third)
      ? place('operation', `${third.toUpperCase()} ${second}`, 3)
      : place('path', second, 2);
  }
  if (first === 'components' && second === 'schemas' && third !== undefined) {
    return place('schema', third, 3);
  }
  if (first === 'definitions' && second !== undefined) {
    return place('schema', second, 2);
  }
  if (first === 'channels' && second !== undefined) {
    return place('channel', second, 2);
  }
  return place('part', '', 0);
}

/** A JSON pointer as it is read: `/components/schemas/Order` is `components › schemas › Order`. */
export function pathOf(pointer: string): string {
  return tokensOf(pointer).join(' › ');
}

function tokensOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(token => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}
