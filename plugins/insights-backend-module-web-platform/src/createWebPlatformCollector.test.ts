import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { describeCollectorContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { featureSample, sourceSample } from './__testUtils__/sampleSource';
import {
  createWebPlatformCollector,
  type WebPlatformPackages,
} from './createWebPlatformCollector';
import type { WebPlatformSource } from './model/WebPlatformSource';
import { readPackageVersions } from './source/packageFiles';
import { readWebPlatformSource } from './source/readWebPlatformSource';

jest.setTimeout(60_000);

const now = new Date('2026-11-24T12:00:00Z');
const versions = {
  'web-features': '3.0.0',
  '@mdn/browser-compat-data': '8.0.0',
  'caniuse-lite': '1.0.0',
};

function packagesOf(source: WebPlatformSource): WebPlatformPackages {
  return { readVersions: async () => versions, read: async () => source };
}

async function run(
  packages: WebPlatformPackages,
  at: Date = now,
  checkpoint?: JsonObject,
): Promise<Collected[]> {
  const batches: Collected[] = [];
  const found = createWebPlatformCollector(packages).collect({
    signal: new AbortController().signal,
    now: at,
    checkpoint,
  });
  for await (const batch of found) batches.push(batch);
  return batches;
}

describeCollectorContract({
  name: 'web-platform, on part of the real packages',
  create: async () => {
    const source = await readWebPlatformSource();
    const part = <Entry>(entries: Readonly<Record<string, Entry>>) =>
      Object.fromEntries(Object.entries(entries).slice(0, 130));
    return createWebPlatformCollector({
      readVersions: readPackageVersions,
      read: async () => ({ ...source, features: part(source.features) }),
    });
  },
  now,
});

describe('web-platform', () => {
  it('brings only the new month when the packages are the same', async () => {
    const packages = packagesOf(sourceSample());
    const first = await run(packages);
    const later = await run(
      packages,
      new Date('2026-12-02T00:00:00Z'),
      first.at(-1)?.checkpoint,
    );
    const series = later.flatMap(batch => batch.series ?? []);
    expect(series.map(({ start }) => start)).toEqual(
      Array(7).fill('2026-11-01'),
    );
    expect(series.every(({ values }) => values.length === 1)).toBe(true);
    expect(later.flatMap(({ topics = [] }) => topics)).toEqual([]);
  });

  it('brings a foreseen release on its day', async () => {
    const source = sourceSample();
    const planned = packagesOf({
      ...source,
      releases: {
        ...source.releases,
        chrome: { '160': { release_date: '2026-11-26' } },
      },
    });
    const [{ checkpoint }] = await run(planned);
    expect(
      await run(planned, new Date('2026-11-25T09:00:00Z'), checkpoint),
    ).toEqual([]);
    const [batch] = await run(
      planned,
      new Date('2026-11-26T09:00:00Z'),
      checkpoint,
    );
    expect(batch.markers?.map(({ title }) => title)).toEqual(['Chrome 160']);
    expect(batch.series).toBeUndefined();
  });

  it('brings all when a package changed', async () => {
    const packages = packagesOf(sourceSample());
    const first = await run(packages);
    const changed = {
      ...packages,
      readVersions: async () => ({ ...versions, 'caniuse-lite': '1.0.1' }),
    };
    const again = await run(changed, now, first.at(-1)?.checkpoint);
    expect(again[0].series?.[0].start).toBe('2015-01-01');
    expect(again[0].signals?.[0].note).toContain('caniuse-lite 1.0.1');
  });

  it('brings all when what is measured has changed', async () => {
    const packages = packagesOf(sourceSample());
    const first = await run(packages);
    const { versions: line } = first.at(-1)?.checkpoint ?? {};
    const older = `${line}`.replace(/ and 2$/, ' and 1');
    expect(older).not.toBe(line);
    const checkpoint = { ...first.at(-1)?.checkpoint, versions: older };
    const again = await run(packages, now, checkpoint);
    expect(again[0].series?.[0].start).toBe('2015-01-01');
    expect(again[0].signals?.[0].source).not.toContain('definitions');
  });

  it('makes a problem of a feature that it cannot read and goes on', async () => {
    const broken = JSON.parse('{"kind":"feature","name":"Broken"}');
    const [batch] = await run(
      packagesOf(
        sourceSample({ features: { broken, whole: featureSample() } }),
      ),
    );
    expect(batch.problems?.map(({ item }) => item)).toEqual([
      'feature broken of web-features',
    ]);
    expect(batch.topics?.map(({ id }) => id)).toEqual(['web-platform:whole']);
    expect(batch.series).toHaveLength(7);
  });

  it('keeps the ids that features had as aliases', async () => {
    const [batch] = await run(
      packagesOf(
        sourceSample({
          features: {
            masonry: { kind: 'moved', redirect_target: 'grid-lanes' },
            both: { kind: 'split', redirect_targets: ['grid-lanes', 'other'] },
            'grid-lanes': featureSample({ caniuse: ['css-masonry'] }),
            other: featureSample(),
          },
        }),
      ),
    );
    expect(batch.topics?.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['web-platform:grid-lanes', ['masonry', 'both', 'css-masonry']],
      ['web-platform:other', ['both']],
    ]);
  });

  it('keeps what the standards discourage off the areas', async () => {
    const [batch] = await run(
      packagesOf(
        sourceSample({
          features: {
            with: featureSample({
              ...{ discouraged: { reason: '' }, group: ['selectors'] },
            }),
          },
        }),
      ),
    );
    expect(batch.topics?.[0].tags).toEqual(['discouraged', 'baseline:limited']);
  });
});
