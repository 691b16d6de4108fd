import type { SchemaPair } from '../SchemaNode';

/** Patterns that every text matches. */
const MATCHES_ALL = new Set(['', '.*', '^.*$', '^.*', '.*$']);

/** Compares patterns, multiples, encodings and XML. */
export function compareValues(pair: SchemaPair): void {
  comparePatterns(pair);
  compareMultiples(pair);
  const { tell } = pair;
  const before = pair.before.annotations;
  const after = pair.after.annotations;
  if (before.contentEncoding !== after.contentEncoding) {
    tell('content-encoding-changed', {
      values: {
        before: before.contentEncoding ?? 'plain text',
        after: after.contentEncoding ?? 'plain text',
      },
    });
  }
  if (before.contentMediaType !== after.contentMediaType) {
    tell('content-media-type-changed', {
      values: {
        before: before.contentMediaType ?? 'any text',
        after: after.contentMediaType ?? 'any text',
      },
    });
  }
  if (before.xml !== after.xml) tell('xml-changed');
}

function comparePatterns({ before, after, tell }: SchemaPair): void {
  const limiting = (patterns: readonly string[]) =>
    patterns.filter(pattern => !MATCHES_ALL.has(pattern)).join(' and ');
  const left = limiting(before.patterns);
  const right = limiting(after.patterns);
  if (left === right) return;
  const values = { before: left, after: right };
  if (left === '') tell('pattern-added', { values });
  else if (right === '') tell('pattern-removed', { values });
  else tell('pattern-changed', { values });
}

function compareMultiples({ before, after, tell }: SchemaPair): void {
  const left = before.multipleOf;
  const right = after.multipleOf;
  if (left === right) return;
  const values = { before: left ?? null, after: right ?? null };
  if (left === null) tell('multiple-of-added', { values });
  else if (right === null) tell('multiple-of-removed', { values });
  else if (left % right === 0) tell('multiple-of-generalized', { values });
  else if (right % left === 0) tell('multiple-of-specialized', { values });
  else tell('multiple-of-changed', { values });
}
