import {
  ModelCardField,
  ModelCardStatement,
} from '@almanac/backstage-plugin-insights-react';
import { ModelCardSource } from '../../lib/modelTypes';

/**
 * What people said on this card of a field, whether it holds or is outweighed, the weightier first: only that can be taken
 * back here. What a file or a registry says is changed there.
 */
export function saidHere(
  field: ModelCardField | undefined,
  sources: readonly ModelCardSource[],
): ModelCardStatement[] {
  if (!field) return [];
  const people = new Set(
    sources.flatMap(({ by, format, source }) =>
      by === 'human' && format === null ? [source] : [],
    ),
  );
  return [field, ...field.others].filter(
    ({ provenance }) =>
      provenance.by === 'human' && people.has(provenance.source),
  );
}
