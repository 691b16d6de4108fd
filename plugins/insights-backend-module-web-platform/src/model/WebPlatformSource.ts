import type { BrowserId } from './browsers';

/** The part of the npm packages that is read, by the packages' own names. */
export interface WebPlatformSource {
  /** Features of `web-features`, by id. */
  readonly features: Readonly<Record<string, FeatureEntry>>;
  /** Groups of `web-features`, by id. */
  readonly groups: Readonly<Record<string, GroupEntry>>;
  /** Browsers of `@mdn/browser-compat-data`. */
  readonly releases: Readonly<
    Record<BrowserId, Readonly<Record<string, ReleaseEntry>>>
  >;
  /** The compatibility entry of a key of `@mdn/browser-compat-data`, e.g. `css.selectors.has`. */
  readonly compatOf: (key: string) => CompatEntry | undefined;
  /** Part of all use of the web in percent, by version, by caniuse's id of the browser. */
  readonly usage: Readonly<
    Record<string, Readonly<Record<string, number | undefined>>>
  >;
}

/** An entry of `web-features`: a feature, or where one has gone. */
export type FeatureEntry =
  | Feature
  | { readonly kind: 'moved'; readonly redirect_target: string }
  | { readonly kind: 'split'; readonly redirect_targets: readonly string[] };

/** A feature of `web-features`. */
export interface Feature {
  readonly kind: 'feature';
  readonly name: string;
  readonly description: string;
  readonly spec?: readonly string[];
  readonly caniuse?: readonly string[];
  readonly group?: readonly string[];
  readonly compat_features?: readonly string[];
  readonly discouraged?: object;
  readonly status: {
    readonly baseline: 'high' | 'low' | false;
    /** `YYYY-MM-DD`, after `≤` where the day is not known exactly. */
    readonly baseline_low_date?: string;
    readonly baseline_high_date?: string;
    /** First version of the support that lasts to this day; after `≤` where not known exactly. */
    readonly support: Readonly<Partial<Record<BrowserId, string>>>;
  };
}

/** A group of `web-features`. */
export interface GroupEntry {
  readonly name: string;
  readonly parent?: string;
}

/** A release of a browser. */
export interface ReleaseEntry {
  readonly release_date?: string;
  readonly release_notes?: string;
  readonly status?: string;
}

/** The compatibility entry of one key. */
export interface CompatEntry {
  readonly mdn_url?: string;
  readonly support: Readonly<
    Partial<Record<BrowserId, CompatStatement | readonly CompatStatement[]>>
  >;
}

/** Since when, until when and how a browser supports a key. */
export interface CompatStatement {
  readonly version_added?: string | boolean | null;
  readonly version_removed?: string | boolean | null;
  readonly flags?: readonly unknown[];
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly partial_implementation?: boolean;
}
