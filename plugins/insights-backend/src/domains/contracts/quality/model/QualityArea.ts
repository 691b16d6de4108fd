import type { LintSeverity } from './LintFinding';

/** What rules are about. */
export type QualityAreaId = 'validity' | 'clarity' | 'security' | 'house';

/** What an area weighs. */
export interface QualityArea {
  readonly id: QualityAreaId;
  /** Share of the score, against those of the other areas that a ruleset has. */
  readonly weight: number;
  /** Demerits at which all points of the area are lost. */
  readonly lostAt: number;
}

/**
 * The areas of a score. An area is lost at two errors of validity, at six warnings of clarity, at eight errors of security, or
 * at two errors of the house, each found everywhere: see ADR 0013 for how that was chosen.
 */
export const QUALITY_AREAS: readonly QualityArea[] = [
  { id: 'validity', weight: 40, lostAt: 20 },
  { id: 'clarity', weight: 35, lostAt: 24 },
  { id: 'security', weight: 25, lostAt: 80 },
  { id: 'house', weight: 30, lostAt: 20 },
];

/** Demerits of a rule that is found in every part that it could be found in. */
export const DEMERITS: Readonly<Record<LintSeverity, number>> = {
  error: 10,
  warning: 4,
  info: 1,
  hint: 0,
};

/** Part of its demerits that a rule has once it is found at all: one broken place of a thousand is still one. */
export const FOUND_AT_ALL = 0.2;

/** Built-in rules by which a document is not what it says it is, or says two things at once. */
const VALIDITY: ReadonlySet<string> = new Set([
  ...['parser', 'invalid-ref', 'unrecognized-format', 'no-$ref-siblings'],
  ...['oas2-schema', 'oas3-schema', 'array-items', 'typed-enum'],
  ...['oas2-anyOf', 'oas2-oneOf', 'oas2-discriminator'],
  ...['oas2-valid-schema-example', 'oas2-valid-media-example'],
  ...['oas3-valid-schema-example', 'oas3-valid-media-example'],
  ...['oas3-examples-value-or-externalValue', 'oas3-server-variables'],
  ...['oas2-operation-security-defined', 'oas3-operation-security-defined'],
  ...['oas2-operation-formData-consume-check', 'path-params'],
  ...['operation-operationId-unique', 'operation-parameters'],
  ...['operation-tag-defined', 'openapi-tags-uniqueness'],
  ...['path-declarations-must-exist', 'path-not-include-query'],
  ...['duplicated-entry-in-enum', 'oas3-callbacks-in-callbacks'],
  ...['oas3_1-servers-in-webhook', 'oas3_1-callbacks-in-webhook'],
  ...['asyncapi-schema', 'asyncapi-schema-default', 'asyncapi-schema-examples'],
  ...['asyncapi-payload', 'asyncapi-payload-default'],
  ...['asyncapi-payload-examples', 'asyncapi-message-examples'],
  ...['asyncapi-message-messageId-uniqueness', 'asyncapi-tags-uniqueness'],
  ...['asyncapi-operation-operationId-uniqueness'],
  ...['asyncapi-operation-security', 'asyncapi-server-security'],
  ...['asyncapi-channel-parameters', 'asyncapi-channel-servers'],
  ...['asyncapi-server-variables', 'asyncapi-headers-schema-type-object'],
  ...['asyncapi-document-resolved', 'asyncapi-document-unresolved'],
]);

/**
 * What a rule is about.
 *
 * @param isOwn - whether a ruleset of the company brought it
 */
export function areaOf(ruleId: string, isOwn: boolean): QualityAreaId {
  if (isOwn) return 'house';
  if (ruleId.startsWith('owasp:')) return 'security';
  // Rules of AsyncAPI 3 are those of 2 under names of their own.
  const id = ruleId.replace(/^asyncapi-3-/, 'asyncapi-');
  return VALIDITY.has(id) ? 'validity' : 'clarity';
}
