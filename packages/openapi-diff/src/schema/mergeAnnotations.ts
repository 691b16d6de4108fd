import type { Annotations, SchemaView } from './SchemaView';

/** Annotations of a schema with those of its parts: its own words count first. */
export function mergeAnnotations(views: readonly SchemaView[]): Annotations {
  const all = views.map(view => view.annotations);
  return {
    default: all.find(one => one.default !== undefined)?.default,
    readOnly: all.some(one => one.readOnly),
    writeOnly: all.some(one => one.writeOnly),
    deprecated: all.some(one => one.deprecated),
    sunset: all.find(one => one.sunset !== null)?.sunset ?? null,
    stability:
      all.find(one => one.stability !== 'stable')?.stability ?? 'stable',
    contentEncoding:
      all.find(one => one.contentEncoding !== null)?.contentEncoding ?? null,
    contentMediaType:
      all.find(one => one.contentMediaType !== null)?.contentMediaType ?? null,
    xml: all.find(one => one.xml !== '')?.xml ?? '',
    documentation:
      all.find(one => one.documentation !== '')?.documentation ?? '',
  };
}
