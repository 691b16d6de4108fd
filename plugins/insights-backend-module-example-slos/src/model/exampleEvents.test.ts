import { countMinutes } from './countMinutes';
import { exampleEvents, exampleMarkers } from './exampleEvents';
import { incidentsAround } from './incidents';
import { scenarios } from './scenarios';
import { services } from './services';
import { labelOf, weekOf } from './weeks';

const FROM = Date.UTC(2026, 7, 1) / 1000;
const TO = Date.UTC(2026, 10, 25) / 1000;
const MINUTE = 60;

const incidents = scenarios.flatMap(scenario =>
  incidentsAround(scenario, FROM / MINUTE, TO / MINUTE),
);

describe('weeks', () => {
  // From the table of ISO 8601 weeks in https://en.wikipedia.org/wiki/ISO_week_date#Examples_of_contemporary_dates_around_New_Year's_Day
  it.each([
    ['2005-01-01', '2004.53'],
    ['2006-01-01', '2005.52'],
    ['2007-01-01', '2007.01'],
    ['2008-12-29', '2009.01'],
    ['2010-01-03', '2009.53'],
    ['2010-01-04', '2010.01'],
  ])('%s is in week %s', (day, label) => {
    expect(labelOf(weekOf(Date.parse(day) / 60_000))).toBe(label);
    expect(labelOf(weekOf(Date.parse(`${day}T23:59:00Z`) / 60_000))).toBe(
      label,
    );
  });
});

describe('markers of the demo company', () => {
  const markers = exampleMarkers(FROM, TO);

  it('are in the order of time, within what was asked for, each with its own id', () => {
    const times = markers.map(({ at }) => Date.parse(at) / 1000);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(FROM);
    expect(Math.max(...times)).toBeLessThan(TO);
    expect(new Set(markers.map(({ id }) => id)).size).toBe(markers.length);
  });

  it('are the same in parts as in one piece', () => {
    const middle = FROM + 1_234_567;
    expect([
      ...exampleMarkers(FROM, middle),
      ...exampleMarkers(middle, TO),
    ]).toEqual(markers);
    const known = ({ marker }: { marker: { id: string } }) => marker.id;
    expect(
      [...exampleEvents(FROM, middle), ...exampleEvents(middle, TO)].map(known),
    ).toEqual(exampleEvents(FROM, TO).map(known));
  });

  it('name a component, and what was rolled out or went wrong', () => {
    for (const { kind, title, entityRef } of markers) {
      expect(entityRef).toMatch(/^component:default\/[a-z-]+$/);
      expect(title).toMatch(
        kind === 'deploy'
          ? /^[A-Z][a-z -]+ 2026\.\d\d\.\d rolled out$/
          : /^[A-Z][A-Za-z -]+$/,
      );
    }
    expect(new Set(markers.map(({ kind }) => kind))).toEqual(
      new Set(['deploy', 'incident']),
    );
  });

  it('say when an incident was over', () => {
    const ends = new Map(markers.map(({ id, endsAt }) => [id, endsAt]));
    const asked = incidents.filter(({ id }) => ends.has(`incident:${id}`));
    expect(asked.length).toBeGreaterThan(10);
    for (const { id, endMinute } of asked) {
      expect(Date.parse(ends.get(`incident:${id}`) ?? '')).toBe(
        endMinute * 60_000,
      );
    }
  });

  it('tell of an incident when it is over', () => {
    const [incident] = incidents;
    const end = incident.endMinute * MINUTE;
    const idsAt = (seconds: number) =>
      exampleEvents(FROM - 7 * 86_400, seconds).map(({ marker }) => marker.id);
    expect(idsAt(end)).not.toContain(`incident:${incident.id}`);
    expect(idsAt(end + 1)).toContain(`incident:${incident.id}`);
  });
});

describe('incidents', () => {
  it('are seen in the numbers of their scenario', () => {
    for (const { scenario, startMinute, endMinute, badRatio } of incidents) {
      const ratioOf = (from: number, to: number) => {
        const { good, total } = countMinutes(scenario, from, to);
        const add = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
        return 1 - add(good) / add(total);
      };
      const during = ratioOf(startMinute, endMinute);
      // Numbers may be lost meanwhile.
      if (Number.isNaN(during)) continue;
      expect(during).toBeGreaterThan(0.6 * badRatio);
    }
  });

  it('follow some deploys, while most deploys are harmless and some incidents have none', () => {
    const deploys = exampleEvents(FROM - 7 * 86_400, TO)
      .map(({ marker }) => marker)
      .filter(({ kind }) => kind === 'deploy');
    const follows = ({ scenario, startMinute }: (typeof incidents)[number]) =>
      deploys.some(({ entityRef, at }) => {
        const minutes = startMinute - Date.parse(at) / 60_000;
        const isOfService = entityRef?.endsWith(`/${scenario.service}`);
        return isOfService && minutes > 0 && minutes <= 20;
      });
    const after = incidents.filter(follows).length;
    expect(after).toBeGreaterThan(10);
    expect(incidents.length - after).toBeGreaterThan(10);
    expect(deploys.length).toBeGreaterThan(2 * after);
  });

  it('belong to services that deploy', () => {
    const names = services.map(({ name }) => name);
    const troubled = scenarios.filter(one => one.incidents.length > 0);
    expect(names).toEqual(
      expect.arrayContaining(troubled.map(({ service }) => service)),
    );
  });
});
