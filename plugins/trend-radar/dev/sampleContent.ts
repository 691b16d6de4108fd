import { Blip, Radar, Verdict } from '@almanac/backstage-plugin-insights-react';
import { sampleRadar } from '../src/__testUtils__/sampleRadar';
import { FakeContent } from '../src/__testUtils__/FakeInsightsApi';

// The package's main entry reads the file with Node; a typed import would infer two megabytes.
const {
  browsers,
  features,
}: typeof import('web-features') = require('web-features/data.json');

/** Rough shares, only for this sample; the collector has the measured ones. */
const SHARES: Record<string, number> = {
  chrome: 0.2,
  chrome_android: 0.43,
  edge: 0.06,
  firefox: 0.025,
  firefox_android: 0.005,
  safari: 0.06,
  safari_ios: 0.22,
};
const NOW = '2026-10-01';
const A_YEAR_AGO = '2025-10-01';
const MATURE = '2024-04-01';

type Feature = Extract<(typeof features)[string], { kind: 'feature' }>;

function shareAt(feature: Feature, day: string): number {
  const support = new Map(Object.entries(feature.status.support));
  return Object.entries(SHARES).reduce((sum, [browser, share]) => {
    const version = support.get(browser as never);
    const known = Object.entries(browsers).find(([id]) => id === browser);
    const release = known?.[1].releases.find(
      (candidate: { version: string; date: string }) =>
        candidate.version === version,
    );
    return release && release.date <= day ? sum + share : sum;
  }, 0);
}

function ringAt(feature: Feature, now: string, mature: string): string {
  if (shareAt(feature, mature) >= 0.95) return 'adopt';
  if (shareAt(feature, now) >= 0.95) return 'trial';
  return shareAt(feature, now) >= 0.5 ? 'assess' : 'hold';
}

function verdictOf(value: number, change: number): Verdict {
  if (change > 0.02) return value < 0.3 ? 'emerging' : 'rising';
  return change < 0 ? 'falling' : 'steady';
}

function areaOf(feature: Feature): string {
  const key = feature.compat_features?.[0] ?? '';
  const area = ['css', 'html', 'javascript'].find(name =>
    key.startsWith(`${name}.`),
  );
  return area ?? 'api';
}

const RINGS = ['adopt', 'trial', 'assess', 'hold'];

function blipOf(id: string, feature: Feature): Blip {
  const value = shareAt(feature, NOW);
  const changeOfYear = value - shareAt(feature, A_YEAR_AGO);
  const ring = ringAt(feature, NOW, MATURE);
  const before = ringAt(feature, A_YEAR_AGO, '2023-04-01');
  const step = RINGS.indexOf(before) - RINGS.indexOf(ring);
  const movement = step > 0 ? 'in' : 'out';
  const bottom = { adopt: 0.95, trial: 0.95, assess: 0.5, hold: 0 }[ring] ?? 0;
  const top = { adopt: 1, trial: 1, assess: 0.95, hold: 0.5 }[ring] ?? 1;
  return {
    topicId: `web-platform:${id}`,
    title: feature.name,
    quadrant: areaOf(feature),
    ring,
    previousRing: step === 0 ? null : before,
    movement: step === 0 ? 'none' : movement,
    movedAt: step === 0 ? null : '2026-05-01',
    verdict: verdictOf(value, changeOfYear),
    value,
    changeOfYear,
    radius: Math.min(1, Math.max(0, (top - value) / (top - bottom))),
    tags: [
      `area:${areaOf(feature)}`,
      `baseline:${feature.status.baseline || 'limited'}`,
    ],
  };
}

function counted(radar: Radar, blips: Blip[]): Radar {
  const count = (test: (blip: Blip) => boolean) => blips.filter(test).length;
  return {
    ...radar,
    blipCount: blips.length,
    movedCount: count(blip => blip.movement !== 'none'),
    quadrants: radar.quadrants.map(quadrant => ({
      ...quadrant,
      blipCount: count(blip => blip.quadrant === quadrant.id),
    })),
    rings: radar.rings.map(ring => ({
      ...ring,
      blipCount: count(blip => blip.ring === ring.id),
    })),
  };
}

/** Real features with rough shares: good enough to look at, not to read. */
export function sampleContent(): FakeContent {
  const blips = Object.entries(features).flatMap(([id, feature]) =>
    feature.kind === 'feature' ? [blipOf(id, feature)] : [],
  );
  const web = counted(
    sampleRadar({
      id: 'web-platform',
      title: 'Web platform (sample)',
      owner: undefined,
    }),
    blips,
  );
  const few = blips.filter(blip => blip.title.length % 9 === 0).slice(0, 40);
  const small = counted(
    sampleRadar({
      id: 'small',
      title: 'Small radar (sample)',
      owner: undefined,
    }),
    few,
  );
  return {
    radars: [web, small],
    faults: [
      {
        file: 'examples/radars/languages.yaml',
        line: 14,
        column: 9,
        path: 'rings[2].when.atLeast',
        detail: '1.4 is not a ratio of 0 … 1.',
        howToMend: 'Write 0.95 for 95 %.',
      },
    ],
    blips: { 'web-platform': blips, small: few },
  };
}
