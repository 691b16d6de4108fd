import { featureSample, sourceSample } from '../__testUtils__/sampleSource';
import { BrowserTimeline } from './browserTimeline';
import { supportRanges } from './supportRanges';
import type { CompatStatement } from './WebPlatformSource';

const EDGE = new BrowserTimeline(sourceSample().releases.edge);

/** Releases of Edge (17, 18, 79, 93) that support a feature with these statements of its keys. */
function supportedBy(
  since: string | undefined,
  ...keys: (CompatStatement | CompatStatement[])[]
): string[] {
  const compat = Object.fromEntries(
    keys.map((edge, i) => [`api.key${i}`, { support: { edge } }]),
  );
  const ranges = supportRanges(
    featureSample({
      compat_features: Object.keys(compat),
      status: { baseline: false, support: since ? { edge: since } : {} },
    }),
    'edge',
    EDGE,
    key => compat[key],
  );
  return EDGE.releases
    .filter((_, i) => ranges.some(({ from, to }) => from <= i && i < to))
    .map(({ version }) => version);
}

describe('supportRanges', () => {
  it('takes support that lasts from web-features', () => {
    expect(supportedBy('79')).toEqual(['79', '93']);
    expect(supportedBy('≤18')).toEqual(['18', '79', '93']);
    expect(supportedBy(undefined)).toEqual([]);
    expect(supportedBy('preview')).toEqual([]);
  });

  it('knows what went with the change of engine and came back', () => {
    const statements = [
      { version_added: '93' },
      { version_added: '17', version_removed: '79' },
    ];
    expect(supportedBy('93', statements)).toEqual(['17', '18', '93']);
  });

  it('knows what was removed for good', () => {
    expect(
      supportedBy(undefined, { version_added: '17', version_removed: '93' }),
    ).toEqual(['17', '18', '79']);
  });

  it('counts only releases that had all keys', () => {
    expect(
      supportedBy(
        undefined,
        { version_added: '17', version_removed: '93' },
        { version_added: '18' },
      ),
    ).toEqual(['18', '79']);
    expect(
      supportedBy(
        undefined,
        { version_added: '17', version_removed: '93' },
        { version_added: false },
      ),
    ).toEqual([]);
  });

  it('follows web-features where nothing was removed', () => {
    expect(supportedBy(undefined, { version_added: '79' })).toEqual([]);
    expect(supportedBy('93', { version_added: '17' })).toEqual(['93']);
  });

  it.each<CompatStatement>([
    { flags: [{}] },
    { prefix: '-ms-' },
    { alternative_name: 'old' },
    { partial_implementation: true },
  ])('does not count support with %j', limit => {
    expect(
      supportedBy(undefined, {
        version_added: '17',
        version_removed: '93',
        ...limit,
      }),
    ).toEqual([]);
  });
});
