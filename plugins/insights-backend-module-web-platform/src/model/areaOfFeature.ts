import type { Feature, GroupEntry } from './WebPlatformSource';

/** Part of the platform that a feature belongs to; the quadrants of the radar. */
export type Area = 'css' | 'html' | 'javascript' | 'api';

/** In this order where a feature has as much of one as of another. */
const AREAS: readonly Area[] = ['css', 'html', 'javascript', 'api'];

/** By the first part of a key of @mdn/browser-compat-data; every other (api, http, manifests …) is `api`. */
const AREA_OF_PREFIX: Readonly<Record<string, Area>> = {
  css: 'css',
  html: 'html',
  svg: 'html',
  mathml: 'html',
  javascript: 'javascript',
  webassembly: 'javascript',
};

/** Interfaces that mirror a language in the DOM: `api.HTMLDialogElement` comes with `html.elements.dialog`. */
const MIRRORS: readonly (readonly [RegExp, Area])[] = [
  [/^api\.CSS/, 'css'],
  [/^api\.(HTML|SVG|MathML)/, 'html'],
];

/** Roots of web-features' groups that are an area. */
const AREA_OF_GROUP: Readonly<Record<string, Area>> = {
  css: 'css',
  html: 'html',
  svg: 'html',
  mathml: 'html',
  javascript: 'javascript',
  webassembly: 'javascript',
};

const CSS_SPECIFICATION =
  /^https:\/\/(drafts\.csswg\.org|www\.w3\.org\/TR\/(css|.*selectors))/;

/**
 * The area of a feature: that of its keys in @mdn/browser-compat-data. Where they differ, mirrors in the DOM count for
 * what they mirror, and the area with the most keys wins. A feature without keys takes the area of its groups, then that
 * of its specification, then `api`.
 */
export function areaOfFeature(
  feature: Feature,
  groups: Readonly<Record<string, GroupEntry>>,
): Area {
  const keys = feature.compat_features ?? [];
  if (keys.length === 0) return areaWithoutKeys(feature, groups);
  const areas = new Set(keys.map(areaOfKey));
  if (areas.size === 1) return [...areas][0];
  const count = (area: Area) =>
    keys.filter(key => (mirroredArea(key) ?? areaOfKey(key)) === area).length;
  return AREAS.reduce((best, area) =>
    count(area) > count(best) ? area : best,
  );
}

function areaOfKey(key: string): Area {
  return AREA_OF_PREFIX[key.split('.', 1)[0]] ?? 'api';
}

function mirroredArea(key: string): Area | undefined {
  return MIRRORS.find(([pattern]) => pattern.test(key))?.[1];
}

function areaWithoutKeys(
  feature: Feature,
  groups: Readonly<Record<string, GroupEntry>>,
): Area {
  for (const id of feature.group ?? []) {
    const area = AREA_OF_GROUP[rootOf(id, groups)];
    if (area) return area;
  }
  return feature.spec?.some(url => CSS_SPECIFICATION.test(url)) ? 'css' : 'api';
}

function rootOf(
  id: string,
  groups: Readonly<Record<string, GroupEntry>>,
): string {
  const seen = new Set<string>();
  let root = id;
  for (;;) {
    const parent = groups[root]?.parent;
    if (parent === undefined || seen.has(parent)) return root;
    seen.add(parent);
    root = parent;
  }
}
