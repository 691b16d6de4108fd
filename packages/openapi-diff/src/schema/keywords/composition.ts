import type { At } from '../../json/At';
import { membersOf } from '../../json/Json';
import { matchSchemas } from '../../match/matchSchemas';
import type { SchemaPair } from '../SchemaNode';
import { schemaInWords } from './schemaInWords';

/**
 * Compares the parts of `allOf`. Their keywords were merged and compared already: a part that
 * only says otherwise where the same is said is no change, so parts count only where something
 * else differs as well.
 */
export function compareComposition(pair: SchemaPair, differs: boolean): void {
  const { before, after, tell } = pair;
  if (!differs || (before.allOf.length === 0 && after.allOf.length === 0)) {
    return;
  }
  // A schema that was alone and is now a part is matched with that part.
  const left = before.allOf.length > 0 ? before.allOf : [before.at];
  const right = after.allOf.length > 0 ? after.allOf : [after.at];
  const matched = matchSchemas(left, right, pair.readBefore, pair.readAfter);
  for (const at of matched.added) {
    if (at === after.at || onlyDocuments(at)) continue;
    tell('all-of-added', {
      before: null,
      after: at.pointer,
      values: { after: schemaInWords(pair.readAfter(at)) },
    });
  }
  for (const at of matched.removed) {
    if (at === before.at || onlyDocuments(at)) continue;
    tell('all-of-removed', {
      before: at.pointer,
      after: null,
      values: { before: schemaInWords(pair.readBefore(at)) },
    });
  }
}

const ANNOTATIONS = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'readOnly',
  'writeOnly',
  'xml',
]);

/** Whether a part admits every value: what it says of it is compared with the whole. */
function onlyDocuments({ value }: At): boolean {
  return membersOf(value).every(
    ([key]) => ANNOTATIONS.has(key) || key.startsWith('x-'),
  );
}
