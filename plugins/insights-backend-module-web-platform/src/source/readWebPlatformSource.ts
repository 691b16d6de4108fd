import { setImmediate } from 'node:timers/promises';
import { coreBrowsers, type BrowserId } from '../model/browsers';
import type {
  CompatEntry,
  FeatureEntry,
  GroupEntry,
  ReleaseEntry,
  WebPlatformSource,
} from '../model/WebPlatformSource';
import { readPackageData, type SourcePackage } from './packageFiles';

/**
 * Reads the three packages. 20 MB of JSON are parsed: about 0.4 s, so it is done only when a run has something to do, and
 * what is not needed is let go.
 *
 * @throws Error when a package does not have the shape that is known
 */
export async function readWebPlatformSource(): Promise<WebPlatformSource> {
  const webFeatures = objectIn(
    await readPackageData('web-features'),
    'web-features',
  );
  await setImmediate();
  const compat = objectIn(
    await readPackageData('@mdn/browser-compat-data'),
    '@mdn/browser-compat-data',
  );
  await setImmediate();
  const browsers: Record<string, { releases: Record<string, ReleaseEntry> }> =
    section(compat, 'browsers', '@mdn/browser-compat-data');
  const features: Record<string, FeatureEntry> = section(
    webFeatures,
    'features',
    'web-features',
  );
  const groups: Record<string, GroupEntry> = section(
    webFeatures,
    'groups',
    'web-features',
  );
  return {
    features,
    groups,
    releases: byBrowser(id => {
      const releases = browsers[id]?.releases;
      if (releases) return releases;
      throw unknownShape('@mdn/browser-compat-data', `browsers.${id}.releases`);
    }),
    compatOf: key => compatIn(compat, key),
    usage: readUsage(),
  };
}

function readUsage(): WebPlatformSource['usage'] {
  // Not imported at the top: what a portal starts with should not wait for it.
  const { agents }: typeof import('caniuse-lite') = require('caniuse-lite');
  return Object.fromEntries(
    coreBrowsers.map(({ caniuse }) => {
      const usage = agents[caniuse]?.usage_global;
      if (!usage) {
        throw unknownShape('caniuse-lite', `agents.${caniuse}.usage_global`);
      }
      return [caniuse, usage];
    }),
  );
}

function byBrowser<Value>(
  valueOf: (id: BrowserId) => Value,
): Record<BrowserId, Value> {
  return {
    chrome: valueOf('chrome'),
    chrome_android: valueOf('chrome_android'),
    edge: valueOf('edge'),
    firefox: valueOf('firefox'),
    firefox_android: valueOf('firefox_android'),
    safari: valueOf('safari'),
    safari_ios: valueOf('safari_ios'),
  };
}

function compatIn(
  compat: Record<string, unknown>,
  key: string,
): CompatEntry | undefined {
  let node: unknown = compat;
  for (const part of [...key.split('.'), '__compat']) {
    if (!isObject(node)) return undefined;
    node = node[part];
  }
  return isCompatEntry(node) ? node : undefined;
}

function isCompatEntry(node: unknown): node is CompatEntry {
  return isObject(node) && isObject(node.support);
}

function section<Entry>(
  data: Record<string, unknown>,
  name: string,
  from: SourcePackage,
): Record<string, Entry> {
  const entries = data[name];
  if (isRecordOf<Entry>(entries) && Object.keys(entries).length > 0) {
    return entries;
  }
  throw unknownShape(from, name);
}

/** Entries are looked at where they are used: one that is not as expected becomes a dead letter there. */
function isRecordOf<Entry>(value: unknown): value is Record<string, Entry> {
  return isObject(value);
}

function objectIn(data: unknown, from: SourcePackage): Record<string, unknown> {
  if (isObject(data)) return data;
  throw unknownShape(from, 'its data');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unknownShape(from: SourcePackage, where: string): Error {
  return new Error(
    `The package ${from} does not have ${where} in the shape that is known. Install a version of the range that package.json names.`,
  );
}
