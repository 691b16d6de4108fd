import { parse } from 'yaml';
import { SUPPORT_SHARE } from './model/signals';
import { webPlatformRadar } from './webPlatformRadar';

describe('the radar of the web platform', () => {
  const radar = parse(webPlatformRadar.yaml);

  it('is a radar of the signal that the collector brings', () => {
    expect(radar).toMatchObject({
      apiVersion: 'almanac.io/v1',
      kind: 'Radar',
      id: 'web-platform',
      signal: SUPPORT_SHARE,
    });
  });

  it('has the quadrants and rings of a technology radar', () => {
    const titles = (list: { title: string }[]) => list.map(one => one.title);
    expect(titles(radar.quadrants)).toEqual([
      'CSS',
      'HTML & SVG',
      'JavaScript',
      'Web APIs',
    ]);
    expect(titles(radar.rings)).toEqual(['Adopt', 'Trial', 'Assess', 'Hold']);
    expect(radar.rings.at(-1)).not.toHaveProperty('when');
  });
});
