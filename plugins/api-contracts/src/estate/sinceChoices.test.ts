import { sinceInstant } from './sinceChoices';

describe('the instant at which so many days began', () => {
  const at = (time: string) => sinceInstant('30', Date.parse(time));

  it('is the same for an hour, so that the same question is answered once', () => {
    expect(at('2026-03-31T10:00:00Z')).toBe('2026-03-01T10:00:00.000Z');
    expect(at('2026-03-31T10:59:59Z')).toBe('2026-03-01T10:00:00.000Z');
  });

  it('moves on with the hour', () => {
    expect(at('2026-03-31T11:00:00Z')).toBe('2026-03-01T11:00:00.000Z');
  });
});
