import type { At } from '../json/At';
import { isJsonObject, type JsonObject, stringOf } from '../json/Json';
import { resolve } from '../references/resolve';
import type { Source } from '../references/Source';
import { mergeViews } from './mergeViews';
import { ownView } from './ownView';
import type { SchemaView } from './SchemaView';
import { partsOf } from './partsOf';

/** What the schema at a place says; read once per place and kept in the source. */
export function readSchema(source: Source, at: At): SchemaView {
  return read(source, at, new Set());
}

function read(source: Source, at: At, open: Set<unknown>): SchemaView {
  if (typeof at.value !== 'object' || at.value === null) {
    return ownView(source, at, {}, at.value === false);
  }
  const known = source.views.get(at.value);
  if (known) return known;
  // A part that contains itself adds nothing to itself.
  if (open.has(at.value)) return ownView(source, at, {}, false);
  open.add(at.value);
  const view = readNew(source, at, open);
  open.delete(at.value);
  source.views.set(at.value, view);
  return view;
}

function readNew(source: Source, at: At, open: Set<unknown>): SchemaView {
  const schema: JsonObject = isJsonObject(at.value) ? at.value : {};
  if (stringOf(schema, '$ref') !== undefined) {
    const target = resolve(source, at);
    const view = target.value === at.value ? null : read(source, target, open);
    const besides = Object.keys(schema).length > 1 && source.version === '3.1';
    if (!view) return ownView(source, at, {}, false);
    return besides
      ? mergeViews(source, [view, ownView(source, at, schema, false)], view.at)
      : view;
  }
  const own = ownView(source, at, schema, false);
  const parts = partsOf(source, at);
  if (parts.length === 0) return own;
  const views = parts.map(part => read(source, part, open));
  return mergeViews(
    source,
    [own, ...views],
    // A wrapper around one part, as 3.0 needs it to say `nullable` beside a reference.
    views.length === 1 && isWrapper(schema) ? views[0].at : at,
  );
}

const WRAPPER_KEYWORDS = new Set([
  'type',
  'allOf',
  'oneOf',
  'anyOf',
  'discriminator',
  'nullable',
  'x-nullable',
  'description',
  'title',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
]);

function isWrapper(schema: JsonObject): boolean {
  return Object.keys(schema).every(key => WRAPPER_KEYWORDS.has(key));
}
