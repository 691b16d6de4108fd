import {
  securitySchemesOf,
  type OAuthFlow,
  type SecurityScheme,
} from '../normalise/securitySchemesOf';
import type { OperationRuleName } from '../rules/operation';
import { isUnknown } from '../references/leadsOut';
import { sameUrl } from '../match/sameUrl';
import type { Comparison } from './Comparison';

/** Compares the ways to prove who calls, by their names. */
export function compareSecuritySchemes(comparison: Comparison): void {
  const { tell } = comparison;
  const before = securitySchemesOf(comparison.before);
  const after = securitySchemesOf(comparison.after);
  for (const [name, right] of after) {
    const left = before.get(name);
    if (left) {
      if (isUnknown(comparison, left.at, right.at)) continue;
      compareSchemes(comparison, left, right);
    } else {
      const places = { before: null, after: right.at.pointer };
      tell('security-scheme-added', null, places);
    }
  }
  for (const [name, { at }] of before) {
    if (after.has(name)) continue;
    const places = { before: at.pointer, after: null };
    tell('security-scheme-removed', null, places);
  }
}

const FIELDS: readonly [
  'type' | 'name' | 'in' | 'scheme' | 'bearerFormat' | 'openIdConnectUrl',
  OperationRuleName,
][] = [
  ['type', 'security-scheme-type-changed'],
  ['name', 'api-key-name-changed'],
  ['in', 'api-key-location-changed'],
  ['scheme', 'http-scheme-changed'],
  ['bearerFormat', 'bearer-format-changed'],
  ['openIdConnectUrl', 'open-id-connect-url-changed'],
];

function compareSchemes(
  comparison: Comparison,
  before: SecurityScheme,
  after: SecurityScheme,
): void {
  const places = { before: before.at.pointer, after: after.at.pointer };
  for (const [field, rule] of FIELDS) {
    if (sameUrl(before[field], after[field])) continue;
    comparison.tell(rule, null, places, {
      before: before[field] || 'nothing',
      after: after[field] || 'nothing',
    });
    // A scheme of another type has other fields.
    if (field === 'type') return;
  }
  compareFlows(comparison, before, after);
}

function compareFlows(
  comparison: Comparison,
  before: SecurityScheme,
  after: SecurityScheme,
): void {
  const { tell } = comparison;
  const places = { before: before.at.pointer, after: after.at.pointer };
  for (const [name, right] of after.flows) {
    const left = before.flows.get(name);
    if (left) compareFlow(comparison, left, right);
    else tell('oauth-flow-added', null, places, { after: name });
  }
  for (const name of before.flows.keys()) {
    if (after.flows.has(name)) continue;
    tell('oauth-flow-removed', null, places, { before: name });
  }
}

function compareFlow(
  { tell }: Comparison,
  before: OAuthFlow,
  after: OAuthFlow,
): void {
  const places = { before: before.at.pointer, after: after.at.pointer };
  for (const name of ['authorizationUrl', 'tokenUrl', 'refreshUrl'] as const) {
    if (sameUrl(before[name], after[name])) continue;
    tell('oauth-url-changed', null, places, {
      name,
      before: before[name] || 'nothing',
      after: after[name] || 'nothing',
    });
  }
  for (const scope of after.scopes) {
    if (before.scopes.has(scope)) continue;
    tell('oauth-scope-added', null, places, { after: scope });
  }
  for (const scope of before.scopes) {
    if (after.scopes.has(scope)) continue;
    tell('oauth-scope-removed', null, places, { before: scope });
  }
}
