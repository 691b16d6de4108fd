/**
 * The browsers of Baseline's core set, and under which name each package knows them.
 *
 * `id` is the name in web-features and in @mdn/browser-compat-data; caniuse-lite has its own.
 */
export const coreBrowsers = [
  { id: 'chrome', title: 'Chrome', caniuse: 'chrome' },
  { id: 'chrome_android', title: 'Chrome for Android', caniuse: 'and_chr' },
  { id: 'edge', title: 'Edge', caniuse: 'edge' },
  { id: 'firefox', title: 'Firefox', caniuse: 'firefox' },
  { id: 'firefox_android', title: 'Firefox for Android', caniuse: 'and_ff' },
  { id: 'safari', title: 'Safari', caniuse: 'safari' },
  { id: 'safari_ios', title: 'Safari on iOS', caniuse: 'ios_saf' },
] as const;

/** A browser of the core set. */
export type CoreBrowser = (typeof coreBrowsers)[number];

/** Its id in web-features and in @mdn/browser-compat-data. */
export type BrowserId = CoreBrowser['id'];

/** The dimension whose members the browsers are. */
export const BROWSER_DIMENSION = 'browser';

/** A browser as a member of the dimension. */
export function memberOf({ id, title }: CoreBrowser) {
  return { dimension: BROWSER_DIMENSION, id, title };
}
