import { sampleEdit } from '../__testUtils__/sampleEdit';
import { samplePromotion } from '../__testUtils__/samplePromotion';
import { sampleEvent } from '../__testUtils__/sampleEvent';
import { timeLine } from './timeLine';

const none = { items: [], hasMore: false };

describe('timeLine', () => {
  it('sets what the lists tell in one order, the latest first', () => {
    const line = timeLine({
      events: {
        items: [sampleEvent({ id: 'e', at: '2026-11-02T00:00:00Z' })],
        hasMore: false,
      },
      edits: {
        items: [sampleEdit({ id: 'c', at: '2026-11-03T00:00:00Z' })],
        hasMore: false,
      },
      promotions: {
        items: [
          samplePromotion({
            id: 'p',
            state: 'applied',
            requestedAt: '2026-11-01T00:00:00Z',
            decidedAt: '2026-11-04T00:00:00Z',
          }),
        ],
        hasMore: false,
      },
    });
    expect(line.map(({ key }) => key)).toEqual([
      'p decided',
      'c',
      'e',
      'p asked',
    ]);
  });

  it('tells once what two lists tell', () => {
    const line = timeLine({
      events: {
        items: [
          sampleEvent({ id: 'told', kind: 'card-edited' }),
          sampleEvent({ id: 'moved', kind: 'alias-moved' }),
        ],
        hasMore: false,
      },
      edits: none,
      promotions: {
        items: [samplePromotion({ state: 'observed' })],
        hasMore: false,
      },
    });
    expect(line.map(({ key }) => key)).toEqual(['moved']);
  });

  it('ends where a list that goes on was read to, since more may lie behind', () => {
    const line = timeLine({
      events: {
        items: [sampleEvent({ id: 'read', at: '2026-11-05T00:00:00Z' })],
        hasMore: true,
      },
      edits: {
        items: [
          sampleEdit({ id: 'after', at: '2026-11-06T00:00:00Z' }),
          sampleEdit({ id: 'before', at: '2026-11-01T00:00:00Z' }),
        ],
        hasMore: false,
      },
      promotions: none,
    });
    expect(line.map(({ key }) => key)).toEqual(['after', 'read']);
  });

  it('is empty of nothing', () => {
    expect(timeLine({ events: none, edits: none, promotions: none })).toEqual(
      [],
    );
  });
});
