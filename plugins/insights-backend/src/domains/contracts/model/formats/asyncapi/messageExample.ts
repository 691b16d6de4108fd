import {
  isJsonObject,
  valueAt,
  type Json,
  type JsonObject,
} from '@almanac/openapi-diff';
import { messageExampleOf, type AsyncApiExample } from './asyncApiExamples';

/** The word of version 2 for who sends: clients publish what they send. */
const WORDS = { request: 'publish', response: 'subscribe' } as const;

/**
 * The example of a rule for schemas of requests or responses, as one of messages.
 *
 * @returns undefined where that example has no body
 */
export function messageExample(
  ruleId: string,
  of: AsyncApiExample,
): AsyncApiExample | undefined {
  const direction = ruleId.startsWith('request-') ? 'request' : 'response';
  const at = {
    request: '/paths/~1pets/post/requestBody/content/application~1json/schema',
    response:
      '/paths/~1pets/post/responses/200/content/application~1json/schema',
  }[direction];
  const [before, after] = [of.before, of.after].map(document =>
    withNull(valueAt(document, at)),
  );
  if (!isJsonObject(before) || !isJsonObject(after)) return undefined;
  const pair = messageExampleOf(
    { payload: before },
    { payload: after },
    WORDS[direction],
  );
  const withSchemas = (
    definitionOfPayload: JsonObject,
    from: JsonObject,
  ): JsonObject => {
    const { components } = from;
    return components === undefined
      ? definitionOfPayload
      : { ...definitionOfPayload, components };
  };
  return {
    before: withSchemas(pair.before, of.before),
    after: withSchemas(pair.after, of.after),
  };
}

/** AsyncAPI says `null` as JSON Schema does, and not as OpenAPI 3.0. */
function withNull(schema: Json | undefined): Json | undefined {
  if (!isJsonObject(schema)) return schema;
  const { nullable, ...own } = schema;
  return nullable === true && typeof own.type === 'string'
    ? { ...own, type: [own.type, 'null'] }
    : own;
}
