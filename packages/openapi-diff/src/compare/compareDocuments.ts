import { memberAt, membersAt, type At } from '../json/At';
import { memberOf, stringOf, type Json } from '../json/Json';
import { matchByKey } from '../match/matchByKey';
import { documentationIn } from '../normalise/documentationIn';
import { serversOfDocument } from '../normalise/serversOf';
import type { Source } from '../references/Source';
import { compareSecuritySchemes } from './compareSecuritySchemes';
import { compareServers } from './compareServers';
import type { Comparison } from './Comparison';

/** Compares what documents say beside their operations. */
export function compareDocuments(comparison: Comparison): void {
  compareInfo(comparison);
  compareServers(
    comparison,
    null,
    serversOfDocument(comparison.before),
    serversOfDocument(comparison.after),
  );
  compareSecuritySchemes(comparison);
  compareComponents(comparison);
}

function compareInfo({ before, after, tell }: Comparison): void {
  const left = memberOf(before.root, 'info');
  const right = memberOf(after.root, 'info');
  const places = { before: '/info', after: '/info' };
  const was = stringOf(left, 'version') ?? '';
  const is = stringOf(right, 'version') ?? '';
  if (was !== is) {
    tell('api-version-changed', null, places, {
      before: was || 'not said',
      after: is || 'not said',
    });
  }
  if (documentation(left) !== documentation(right)) {
    tell('api-documentation-changed', null, places);
  }
}

function documentation(info: Json | undefined): string {
  return documentationIn({ value: info ?? null, pointer: '' });
}

function compareComponents({ before, after, tell }: Comparison): void {
  const matched = matchByKey(
    schemasOf(before),
    schemasOf(after),
    ([name]) => name,
  );
  for (const [, at] of matched.added) {
    const places = { before: null, after: at.pointer };
    tell('component-schema-added', null, places);
  }
  for (const [, at] of matched.removed) {
    const places = { before: at.pointer, after: null };
    tell('component-schema-removed', null, places);
  }
}

function schemasOf(source: Source): [string, At][] {
  const root: At = { value: source.root, pointer: '' };
  if (source.version === '2.0') return membersAt(memberAt(root, 'definitions'));
  const components = memberAt(root, 'components');
  return membersAt(components && memberAt(components, 'schemas'));
}
