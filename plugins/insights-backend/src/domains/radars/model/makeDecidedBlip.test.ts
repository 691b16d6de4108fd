import { makeDecidedBlip } from './makeDecidedBlip';
import type { RadarDefinition } from './RadarDefinition';

const definition = {
  ...{ id: 'company', title: 'Company', description: '', version: '1' },
  quadrants: [{ id: 'languages', title: 'Languages', tag: 'languages' }],
  rings: ['adopt', 'trial', 'hold'].map(id => ({ id, title: id })),
  ...{ hysteresis: 0, movementPeriods: 12 },
} satisfies RadarDefinition;

/** The blip of what was tried in 2023 and adopted in March 2024, made at an instant. */
const madeAt = (computedAt: string, step: 'week' | 'month' = 'month') =>
  makeDecidedBlip({
    ...{ definition, quadrant: 'languages', computedAt, step },
    topic: { id: 'radar-company:ts', title: 'TypeScript' } as never,
    decided: [
      { ring: 'trial', at: '2023-01-01' },
      { ring: 'adopt', at: '2024-03-01' },
    ],
  })?.blip;

describe('a blip that people alone have placed', () => {
  it.each([
    ['has moved in the month of the decision', '2024-03-20', 'in'],
    ['and for as many months as a move counts', '2025-02-28', 'in'],
    ['and no longer, whatever was decided last', '2025-03-01', 'none'],
  ])('%s', (_, day, movement) => {
    expect(madeAt(`${day}T12:00:00.000Z`)).toMatchObject({
      ...{ movement, movedAt: '2024-03-01', previousRing: 'trial' },
    });
  });

  it.each([
    ['for as many weeks as a move counts', '2024-05-19', 'in'],
    ['and no week longer', '2024-05-20', 'none'],
  ])('moves on a weekly radar %s', (_, day, movement) => {
    expect(madeAt(`${day}T12:00:00.000Z`, 'week')?.movement).toBe(movement);
  });
});
