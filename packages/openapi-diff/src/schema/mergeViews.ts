import type { At } from '../json/At';
import type { Source } from '../references/Source';
import type { Json } from '../json/Json';
import { BOUNDS, type BoundKeyword } from './Bound';
import { mergeAnnotations } from './mergeAnnotations';
import { composedOf } from './composedOf';
import { leastCommonMultiple } from './leastCommonMultiple';
import type { Alternatives, SchemaView } from './SchemaView';

/**
 * What all the views say together, as `allOf` means it: the first is the schema's own keywords,
 * whose annotations count most.
 */
export function mergeViews(
  source: Source,
  views: readonly SchemaView[],
  at: At,
): SchemaView {
  const own = views[0];
  const [alternatives = null, ...furtherAlternatives] = allAlternatives(views);
  return {
    at,
    unfollowed: new Set(views.flatMap(view => [...view.unfollowed])),
    never: views.some(view => view.never),
    types: commonTypes(views),
    nullable: commonNullable(views),
    format: commonFormat(views),
    enumeration: commonValues(views),
    isConst: views.some(view => view.isConst),
    extensibleEnumeration: firstOf(views, view => view.extensibleEnumeration),
    bounds: tightest(views),
    multipleOf: commonMultiple(views),
    uniqueItems: views.some(view => view.uniqueItems),
    patterns: [...new Set(views.flatMap(view => view.patterns))].sort(),
    properties: united(source, views, view => view.properties),
    required: new Set(views.flatMap(view => [...view.required])),
    patternProperties: united(source, views, view => view.patternProperties),
    additionalProperties: narrowest(views),
    items: commonItems(source, views),
    prefixItems: views.flatMap(view => view.prefixItems),
    alternatives,
    furtherAlternatives,
    allOf: own.allOf,
    conditions: united(source, views, view => view.conditions),
    dependentRequired: new Map(
      views.flatMap(view => [...view.dependentRequired]),
    ),
    dependentSchemas: united(source, views, view => view.dependentSchemas),
    discriminator: firstOf(views, view => view.discriminator),
    annotations: mergeAnnotations(views),
  };
}

function firstOf<T>(
  views: readonly SchemaView[],
  pick: (view: SchemaView) => T | null,
): T | null {
  for (const view of views) {
    const value = pick(view);
    if (value !== null) return value;
  }
  return null;
}

/** The choices that all views make; one that several parts take from the same place counts once. */
function allAlternatives(views: readonly SchemaView[]): Alternatives[] {
  const all = new Map<string, Alternatives>();
  for (const { alternatives, furtherAlternatives } of views) {
    if (!alternatives) continue;
    for (const choice of [alternatives, ...furtherAlternatives]) {
      const place = `${choice.keyword} ${choice.branches[0].pointer}`;
      if (!all.has(place)) all.set(place, choice);
    }
  }
  return [...all.values()];
}

/** `date and uuid` where parts say different ones. */
function commonFormat(views: readonly SchemaView[]): string | null {
  const said = new Set(
    views.flatMap(({ format }) =>
      format === null ? [] : format.split(' and '),
    ),
  );
  return said.size === 0 ? null : [...said].sort().join(' and ');
}

function commonMultiple(views: readonly SchemaView[]): number | null {
  const said = views
    .map(view => view.multipleOf)
    .filter(value => value !== null);
  return said.length === 0 ? null : said.reduce(leastCommonMultiple);
}

function commonItems(source: Source, views: readonly SchemaView[]): At | null {
  const said = views.map(view => view.items).filter(items => items !== null);
  return said.length > 1 ? composedOf(source, said) : said[0] ?? null;
}

function commonTypes(views: readonly SchemaView[]): ReadonlySet<string> | null {
  let common: ReadonlySet<string> | null = null;
  for (const { types } of views) {
    if (types === null) continue;
    common = common === null ? types : intersection(common, types);
  }
  return common;
}

function intersection(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): ReadonlySet<string> {
  const both = [...left].filter(
    type => right.has(type) || (type === 'integer' && right.has('number')),
  );
  if (right.has('integer') && left.has('number')) both.push('integer');
  return new Set(both);
}

function commonNullable(views: readonly SchemaView[]): boolean | null {
  // A wrapper that says `nullable` means it, whatever its part says.
  if (views[0].nullable === true) return true;
  const said = views.map(view => view.nullable).filter(is => is !== null);
  return said.length === 0 ? null : said.every(Boolean);
}

function commonValues(
  views: readonly SchemaView[],
): ReadonlyMap<string, Json> | null {
  const [first, ...others] = views
    .map(view => view.enumeration)
    .filter(values => values !== null);
  if (!first) return null;
  return new Map(
    [...first].filter(([text]) => others.every(values => values.has(text))),
  );
}

function tightest(
  views: readonly SchemaView[],
): Partial<Record<BoundKeyword, number>> {
  const bounds: Partial<Record<BoundKeyword, number>> = {};
  for (const { keyword, kind } of BOUNDS) {
    const values = views
      .map(view => view.bounds[keyword])
      .filter(value => value !== undefined);
    if (values.length === 0) continue;
    bounds[keyword] =
      kind === 'upper' ? Math.min(...values) : Math.max(...values);
  }
  return bounds;
}

function united(
  source: Source,
  views: readonly SchemaView[],
  pick: (view: SchemaView) => ReadonlyMap<string, At>,
): ReadonlyMap<string, At> {
  const all = new Map<string, At>();
  for (const view of views) {
    for (const [name, at] of pick(view)) {
      const known = all.get(name);
      all.set(name, known ? composedOf(source, [known, at]) : at);
    }
  }
  return all;
}

function narrowest(views: readonly SchemaView[]): boolean | At {
  const said = views.map(view => view.additionalProperties);
  if (said.includes(false)) return false;
  return said.find(value => value !== true) ?? true;
}
