import type { Json, JsonObject } from '../json/Json';
import { exampleDocument } from './exampleDocument';
import type { Notices, Rule, Severity } from './Rule';
import type { Effect, SchemaRule } from './schema/SchemaRule';

/** Which way a message goes: from the client, or to it. */
export type Direction = 'request' | 'response';

const JUDGEMENTS: Record<
  Direction,
  Record<Effect, { severity: Severity; notices: Notices; explanation: string }>
> = {
  request: {
    narrows: {
      severity: 'breaking',
      notices: 'client',
      explanation:
        'Fewer requests are valid: what clients send today can be refused.',
    },
    widens: {
      severity: 'safe',
      notices: 'server',
      explanation:
        'More requests are valid: all that clients send today still is.',
    },
    alters: {
      severity: 'breaking',
      notices: 'both',
      explanation:
        'Other requests are valid: what clients send today can be refused or understood otherwise.',
    },
    annotates: {
      severity: 'safe',
      notices: 'client',
      explanation: 'The same requests are valid.',
    },
  },
  response: {
    narrows: {
      severity: 'safe',
      notices: 'server',
      explanation:
        'Responses promise more: what clients read today still comes.',
    },
    widens: {
      severity: 'breaking',
      notices: 'client',
      explanation:
        'Responses promise less: clients can meet what they were told never to expect.',
    },
    alters: {
      severity: 'breaking',
      notices: 'both',
      explanation:
        'Responses promise something else: clients can fail to read them.',
    },
    annotates: {
      severity: 'safe',
      notices: 'client',
      explanation: 'The same responses come.',
    },
  },
};

/** The rule that a kind of schema change makes for one direction. */
export function directedRule(
  name: string,
  rule: SchemaRule,
  direction: Direction,
): Rule {
  const judgement = JUDGEMENTS[direction][rule.effect];
  const [before, after] = rule.example;
  return {
    id: `${direction}-${name}`,
    severity: rule[direction] ?? judgement.severity,
    notices: judgement.notices,
    sentence: rule.sentence,
    explanation: rule.because ?? judgement.explanation,
    example: {
      before: rule.isText
        ? withText(direction, before)
        : withSchema(direction, before, rule.components?.[0]),
      after: rule.isText
        ? withText(direction, after)
        : withSchema(direction, after, rule.components?.[1]),
    },
  };
}

function withSchema(direction: Direction, schema: Json, schemas?: JsonObject) {
  const content = { 'application/json': { schema } };
  // Nobody says `null` by `nullable` and conditions of JSON Schema in one generation.
  const openapi = JSON.stringify(schema).includes('"nullable"')
    ? '3.0.3'
    : '3.1.0';
  const root = { openapi, ...(schemas && { components: { schemas } }) };
  return direction === 'request'
    ? exampleDocument({ requestBody: { content } }, root)
    : exampleDocument(
        { responses: { '200': { description: 'OK', content } } },
        root,
      );
}

function withText(direction: Direction, schema: Json) {
  const operation: JsonObject =
    direction === 'request'
      ? { parameters: [{ name: 'tag', in: 'query', schema }] }
      : {
          responses: {
            '200': { description: 'OK', headers: { ETag: { schema } } },
          },
        };
  return exampleDocument(operation, { openapi: '3.1.0' });
}
