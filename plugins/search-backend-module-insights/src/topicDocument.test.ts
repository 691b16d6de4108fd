import type { components } from '@almanac/backstage-plugin-insights-common';
import { sampleBlip, sampleRadar } from './__testUtils__/sampleRadars';
import { topicDocument } from './topicDocument';

type Blip = components['schemas']['Blip'];

const words = {
  description: 'Matches an element by what is in it.',
  aliases: ['css-has'],
};

const noWords = { description: '', aliases: [] };

/** Units do not break from their numbers; these are easier to read in a test. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('topicDocument', () => {
  it('says how the topic does, what it is, and where it stands', () => {
    const document = topicDocument(sampleRadar(), sampleBlip(), words);
    expect({ ...document, text: plainSpaces(document.text) }).toEqual({
      title: ':has()',
      text: 'Browser support is 95.6 %, and the trend is rising. Matches an element by what is in it. Also known as css-has. Adopt on the radar Web platform, in CSS.',
      location: '/trend-radar/web-platform/web-platform:has',
      radar: 'Web platform',
      ring: 'Adopt',
      quadrant: 'CSS',
      tags: 'area:css group:selectors',
      names: [
        ':has() CSS',
        ':has() Adopt',
        ':has() Web platform',
        ':has() rising',
      ],
    });
  });

  it('tells the ring that people decided where there is one', () => {
    const decision: Blip['decision'] = {
      ...{ kind: 'override', ring: 'hold', suggestedRing: 'adopt' },
      ...{ reason: 'Not yet.', reviewOn: null, by: 'user:default/ada' },
      ...{ at: '2026-11-01T09:00:00.000Z', differs: true },
      ...{ isReviewOverdue: false, drift: null },
    };
    const rings = ['Adopt', 'Hold'].map(title => ({
      ...{ id: title.toLowerCase(), title, rule: '', blipCount: 1 },
    }));
    expect(
      topicDocument(sampleRadar({ rings }), sampleBlip({ decision }), noWords),
    ).toMatchObject({
      ring: 'Hold',
      text: expect.stringContaining('Hold on the radar Web platform'),
    });
  });

  it('tells a name once, however often it is an alias', () => {
    const { text } = topicDocument(sampleRadar(), sampleBlip(), {
      description: 'The selector CSS-has matches.',
      aliases: ['css-has', ':HAS()', 'has-selector', 'Has-Selector'],
    });
    expect(text).toContain('matches. Also known as Has-Selector. Adopt on');
  });

  it.each([
    [
      'no value',
      { value: null },
      {},
      'The trend is rising. Adopt on the radar Web platform, in CSS.',
    ],
    [
      'no signal',
      {},
      { signal: null },
      'The trend is rising. Adopt on the radar Web platform, in CSS.',
    ],
    [
      'no verdict',
      { verdict: 'unknown' as const },
      {},
      'Browser support is 95.6 %, and too little is known for a trend. Adopt on the radar Web platform, in CSS.',
    ],
    [
      'a ring that the radar no longer has',
      { ring: 'gone', value: null },
      {},
      'The trend is rising. gone on the radar Web platform, in CSS.',
    ],
  ])('says so with %s', (_, blip, radar, text) => {
    const document = topicDocument(
      sampleRadar(radar),
      sampleBlip(blip),
      noWords,
    );
    expect(plainSpaces(document.text)).toBe(text);
  });

  it.each([
    [':is()', ':is() CSS'],
    ['for...of', 'for...of CSS'],
    ['hashchange', 'CSS hashchange'],
  ])('puts short words first, which would be dropped: %s', (title, first) => {
    expect(
      topicDocument(sampleRadar(), sampleBlip({ title }), noWords).names[0],
    ).toBe(first);
  });

  it('has the same fields for every topic, as the first one tells Lunr which there are', () => {
    const full = topicDocument(sampleRadar(), sampleBlip(), words);
    const bare = topicDocument(
      sampleRadar({ signal: null }),
      sampleBlip({ value: null, tags: [] }),
      noWords,
    );
    expect(Object.keys(bare)).toEqual(Object.keys(full));
  });

  it.each([
    ['npm:@scope~name+x', '/trend-radar/web-platform/npm:@scope~name+x'],
    ['npm:a/b?c#d', '/trend-radar/web-platform/npm:a%2Fb%3Fc%23d'],
    ['npm:ü 100%', '/trend-radar/web-platform/npm:%C3%BC%20100%25'],
  ])('leads to the page of %s', (topicId, location) => {
    expect(
      topicDocument(sampleRadar(), sampleBlip({ topicId }), noWords).location,
    ).toBe(location);
  });
});
