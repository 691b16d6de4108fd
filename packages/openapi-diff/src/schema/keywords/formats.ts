import type { SchemaPair } from '../SchemaNode';

/** Formats whose values are all values of another format as well. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  int32: ['int64', 'float', 'double'],
  int64: ['double'],
  float: ['double'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
  uri: ['uri-reference', 'iri', 'iri-reference'],
};

/** Compares `format`. */
export function compareFormats({ before, after, tell }: SchemaPair): void {
  const left = before.format;
  const right = after.format;
  if (left === right) return;
  const values = { before: left ?? '', after: right ?? '' };
  if (left === null) {
    tell('format-added', { values });
  } else if (right === null) {
    tell('format-removed', { values });
  } else if (WIDER[left]?.includes(right)) {
    tell('format-widened', { values });
  } else if (WIDER[right]?.includes(left)) {
    tell('format-narrowed', { values });
  } else {
    tell('format-changed', { values });
  }
}
