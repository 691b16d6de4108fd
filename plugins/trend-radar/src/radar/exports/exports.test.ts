import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleDecision } from '../../__testUtils__/sampleDecision';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { blipsAsCsv, radarAsJson } from './exportedRadar';
import { radarAsSvg } from './radarAsSvg';

describe('exports of a radar', () => {
  it('writes every digit into CSV', () => {
    const lines = blipsAsCsv(sampleRadar(), [
      { ...sampleBlips[1], value: 0.9612345678901234 },
    ]).split('\r\n');
    expect(lines[1]).toContain('sample:has,:has(),css,trial,assess,in');
    expect(lines[1]).toContain('0.9612345678901234');
  });

  it('writes what was decided beside what is suggested', () => {
    const decision = sampleDecision({
      drift: { since: '2026-08-01', periods: 3 },
    });
    const [header, line, undecided] = blipsAsCsv(sampleRadar(), [
      { ...sampleBlips[1], decision },
      sampleBlips[2],
    ]).split('\r\n');
    expect(header).toMatch(
      /,decided_ring,decision,.*,left_behind_since,imported_from,imported_by,imported_at,is_measured,stands_in$/,
    );
    expect(line).toMatch(
      /,hold,override,.*,We lack the people\.,2027-05-01,no,2026-08-01,,,,yes,hold$/,
    );
    expect(undecided).toMatch(/,{12}yes,[a-z]+$/);
    expect(undecided.split(',')).toHaveLength(header.split(',').length);
  });

  it('says of what no signal measures where it was brought in from', () => {
    const [, line] = blipsAsCsv(sampleRadar(), [
      {
        ...sampleBlips[1],
        isMeasured: false,
        decision: sampleDecision({
          importedFrom: 'tech-radar.json',
          importedAt: '2026-11-01T09:00:00.000Z',
        }),
      },
    ]).split('\r\n');
    expect(line).toMatch(
      /,2026-10-02T09:00:00.000Z,,We lack .*,tech-radar\.json,user:default\/ada,2026-11-01T09:00:00.000Z,no,hold$/,
    );
  });

  it('states the filters in JSON', () => {
    const query = { movement: ['in' as const] };
    const written = JSON.parse(
      radarAsJson(sampleRadar({ blipCount: 4 }), [sampleBlips[1]], query),
    );
    expect(written).toMatchObject({
      filters: query,
      totalCount: 4,
      matchingCount: 1,
      items: [sampleBlips[1]],
    });
  });

  it('says in CSV and JSON which policy and day a what-if placed the blips by', () => {
    const whatIf = {
      asOf: '2020-03-01',
      policy: { hysteresis: 0, levels: [], isDeclared: false },
    };
    const [header, line] = blipsAsCsv(
      sampleRadar(),
      [sampleBlips[1]],
      whatIf,
    ).split('\r\n');
    expect(header).toMatch(/,what_if_as_of,what_if_policy$/);
    expect(line).toMatch(/,2020-03-01,changed$/);
    const written = JSON.parse(
      radarAsJson(sampleRadar(), [sampleBlips[1]], undefined, whatIf),
    );
    expect(written.whatIf).toEqual(whatIf);
    const [declared] = blipsAsCsv(sampleRadar(), []).split('\r\n');
    expect(declared).not.toContain('what_if');
  });

  it('leaves the verdict of a past day empty', () => {
    const [, line] = blipsAsCsv(sampleRadar(), [
      { ...sampleBlips[1], verdict: null, value: 0.5 },
    ]).split('\r\n');
    expect(line).toMatch(/,,0\.5,/);
  });

  it('draws a picture that stands by itself', () => {
    const drawn = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-500 -500 1000 1000"><a href="/portal" aria-label="Grid, CSS"><path d="M0,0"/></a></svg>',
      'image/svg+xml',
    );
    const { svg, width, height } = radarAsSvg(
      drawn.documentElement as unknown as SVGSVGElement,
      {
        title: 'Sample platform',
        lines: ['1 of 4 topics'],
        marks: [{ outline: () => 'M1,2Z', text: 'Moved in' }],
        foot: [`Rings: ${'Adopt, '.repeat(12)}Hold`, 'circle: decided'],
      },
      { surface: '#101419', text: '#eee' },
    );
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const root = picture.documentElement;
    expect(root.getAttribute('width')).toBe(String(width));
    expect(root.getAttribute('height')).toBe(String(height));
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(root.firstElementChild?.getAttribute('fill')).toBe('#101419');
    expect(svg).toContain('Sample platform');
    expect(svg).toContain('1 of 4 topics');
    expect(svg).toContain('d="M1,2Z"');
    expect(svg).toContain('Moved in');
    const texts = [...picture.querySelectorAll('text')];
    expect(texts.slice(-3).map(({ textContent }) => textContent)).toEqual([
      `Rings: ${'Adopt, '.repeat(11).trim()}`,
      'Adopt, Hold',
      'circle: decided',
    ]);
    expect(Number(texts[texts.length - 1].getAttribute('y'))).toBeLessThan(
      height,
    );
    expect(svg).toContain('<title>Grid, CSS</title>');
    expect(svg).not.toContain('/portal');
  });

  it('gives each text the room that it takes on the page', () => {
    const drawn = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text>Assess</text></svg>',
      'image/svg+xml',
    ).documentElement as unknown as SVGSVGElement;
    Object.assign(drawn.querySelector('text')!, {
      getComputedTextLength: () => 41.25,
    });
    const { svg } = radarAsSvg(
      drawn,
      { title: '', lines: [], marks: [], foot: [] },
      { surface: '#fff', text: '#000' },
    );
    expect(svg).toMatch(/textLength="41\.3" lengthAdjust="spacingAndGlyphs"/);
  });
});
