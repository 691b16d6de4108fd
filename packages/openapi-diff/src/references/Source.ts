import type { At } from '../json/At';
import type { Json, JsonObject } from '../json/Json';
import type { OpenApiDocument, OpenApiVersion } from '../read/OpenApiDocument';
import type { SchemaView } from '../schema/SchemaView';

/** One of the two documents while they are compared, with what is already known of it. */
export interface Source {
  readonly side: 'before' | 'after';
  readonly root: JsonObject;
  readonly version: OpenApiVersion;
  /** What a schema object says, read once. */
  readonly views: Map<Json, SchemaView>;
  /** References that lead nowhere, by the place that says them. */
  readonly unresolved: Map<string, string>;
  /** Schemas that say what several places say, by their parts. */
  readonly composed: Map<string, At>;
  /** Places that stand for several, because there were too many to combine. */
  readonly simplified: Set<string>;
  /** Where `$anchor` and `$id` name a schema; found when one is first asked for. */
  anchors: ReadonlyMap<string, string> | null;
}

export function sourceOf(
  side: Source['side'],
  document: OpenApiDocument,
): Source {
  return {
    side,
    root: document.root,
    version: document.version,
    views: new Map(),
    unresolved: new Map(),
    composed: new Map(),
    simplified: new Set(),
    anchors: null,
  };
}
