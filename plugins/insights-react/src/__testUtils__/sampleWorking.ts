import type { BlipDetail, Working } from '../api/wire';

/** A working with little in it; each test names what it is about. */
export function sampleWorking(changes: Partial<Working> = {}): Working {
  return {
    subject: 'Ring suggested for :has()',
    inputs: [],
    method: { id: 'ring-policy', title: 'First ring that holds', source: '' },
    definitionVersion: '1',
    window: null,
    coverage: 1,
    engineVersion: '0.1.0',
    computedAt: '2026-11-20T03:14:02Z',
    steps: [],
    notes: [],
    ...changes,
  };
}

/** A blip with the working of its numbers. */
export function sampleBlipDetail(working: Working): BlipDetail {
  return {
    topicId: 'sample:has',
    title: ':has()',
    quadrant: 'css',
    ring: 'trial',
    previousRing: 'assess',
    movement: 'in',
    movedAt: '2026-06-01',
    verdict: 'rising',
    value: 0.96,
    changeOfYear: 0.04,
    radius: 0.5,
    tags: [],
    history: [],
    suggestion: {
      ring: 'trial',
      sentence: 'Trial is suggested for :has().',
      reasons: [],
      counterfactuals: [],
      working,
    },
  };
}
