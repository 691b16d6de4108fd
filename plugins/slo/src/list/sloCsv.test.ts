import { sampleSlo } from '../gallery/samples/sampleSlo';
import { sloCsv } from './sloCsv';

describe('sloCsv', () => {
  it('keeps ratios, instants and gaps as they are', () => {
    const [head, first] = sloCsv(
      [sampleSlo({ remaining: -0.18, owner: null })],
      field => field,
    ).split('\r\n');
    const row = first.split(',');
    const valueOf = (field: string) => row[head.split(',').indexOf(field)];
    expect(valueOf('remaining')).toBe('-0.18');
    expect(valueOf('target')).toBe('0.999');
    expect(valueOf('window')).toBe('30d');
    expect(valueOf('owner')).toBe('');
    expect(valueOf('labels')).toBe('tier:1');
    expect(valueOf('computedAt')).toBe('2026-11-24T06:00:00Z');
  });
});
