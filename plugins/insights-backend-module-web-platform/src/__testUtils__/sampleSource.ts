import type {
  CompatEntry,
  Feature,
  WebPlatformSource,
} from '../model/WebPlatformSource';

/** A feature with defaults. */
export function featureSample(overrides: Partial<Feature> = {}): Feature {
  return {
    kind: 'feature',
    name: 'Sample',
    description: 'A sample.',
    status: { baseline: false, support: {} },
    ...overrides,
  };
}

/** A small source: Edge with its change of engine, the others with one release each. */
export function sourceSample(
  overrides: Partial<WebPlatformSource> & {
    compat?: Record<string, CompatEntry>;
  } = {},
): WebPlatformSource {
  const { compat = {}, ...rest } = overrides;
  const one = { '1': { release_date: '2014-01-01' } };
  return {
    features: { sample: featureSample() },
    groups: {},
    releases: {
      chrome: one,
      chrome_android: one,
      edge: {
        '17': { release_date: '2018-04-30' },
        '18': { release_date: '2018-10-02' },
        '79': { release_date: '2020-01-15' },
        '93': { release_date: '2021-09-02' },
        preview: {},
      },
      firefox: one,
      firefox_android: one,
      safari: one,
      safari_ios: one,
    },
    compatOf: key => compat[key],
    usage: {
      chrome: { '1': 20, '2': 10 },
      and_chr: { '1': 40 },
      edge: { '1': 5 },
      firefox: { '1': 2 },
      and_ff: { '1': 1 },
      safari: { '1': 2, '2': undefined },
      ios_saf: { '1': 20 },
    },
    ...rest,
  };
}
