import {
  EXPLODED_PARAMETER,
  PARAMETER,
  REQUEST_BODY,
  RESPONSE_BODY,
  RESPONSE_HEADER,
  type SchemaUse,
} from '../schema/SchemaUse';
import type { Comparison } from './Comparison';

const TURNED = new Map<SchemaUse, SchemaUse>([
  [REQUEST_BODY, RESPONSE_BODY],
  [RESPONSE_BODY, REQUEST_BODY],
  [PARAMETER, RESPONSE_HEADER],
  [EXPLODED_PARAMETER, RESPONSE_HEADER],
  [RESPONSE_HEADER, PARAMETER],
]);

/**
 * The comparison of a call that the API makes itself (webhook, callback): what it sends is to its
 * consumers what a response is, and what they answer is a request to it. Changes outside schemas
 * are told by one rule, for the rules of incoming calls judge the other way round.
 */
export function outgoing(comparison: Comparison): Comparison {
  return {
    ...comparison,
    schemas: {
      ...comparison.schemas,
      compare: (before, after, use, operation) =>
        comparison.schemas.compare(
          before,
          after,
          TURNED.get(use) ?? use,
          operation,
        ),
    },
    tell: (rule, operation, places) =>
      comparison.tell('outgoing-call-changed', operation, places, {
        name: rule.replaceAll('-', ' '),
      }),
  };
}
