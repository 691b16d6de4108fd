import { ModelCardField } from '@almanac/backstage-plugin-insights-react';
import { ModelCardSource } from '../../lib/modelTypes';

/**
 * Whether a person said on this card what a field says, or what it outweighs: only that can be taken back here. What a
 * file or a registry says is changed there.
 */
export function isSaidHere(
  field: ModelCardField | undefined,
  sources: readonly ModelCardSource[],
): boolean {
  if (!field) return false;
  const people = new Set(
    sources.flatMap(({ by, format, source }) =>
      by === 'human' && format === null ? [source] : [],
    ),
  );
  return [field, ...field.others].some(
    ({ provenance }) =>
      provenance.by === 'human' && people.has(provenance.source),
  );
}
