import { toIcs } from './toIcs';

const day = {
  uid: 'api:default/orders#1',
  day: '2026-03-01',
  summary: 'Orders: GET /orders; old, ends',
  description: 'One line.\nAnother.',
  url: 'https://portal.example.com/api-contracts/api%3Adefault%2Forders',
};

it('writes whole days as calendars read them, with what they would misread disarmed', () => {
  const lines = toIcs([day], '2026-02-01T08:30:00.000Z').split('\r\n');
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Almanac//API contracts//EN',
    'BEGIN:VEVENT',
    'UID:api:default/orders#1',
    'DTSTAMP:20260201T083000Z',
    'DTSTART;VALUE=DATE:20260301',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Orders: GET /orders\\; old\\, ends',
    'DESCRIPTION:One line.\\nAnother.',
    'URL:https://portal.example.com/api-contracts/api%3Adefault%2Forders',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('folds lines at 75 octets, and parts no character', () => {
  const text = toIcs(
    [{ ...day, summary: 'ü'.repeat(100) }],
    '2026-02-01T08:30:00Z',
  );
  const lines = text.split('\r\n');
  const octets = lines.map(line => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${'ü'.repeat(100)}`);
});
