import * as statistics from '../../index';
import { ORACLES, WITHOUT_ORACLE } from './index';

const EXPORTED = Object.entries(statistics)
  .filter(([, exported]) => typeof exported === 'function')
  .map(([name]) => name);

describe('the oracles', () => {
  it('are of each exported function, and of nothing else', () => {
    const held = [
      ...ORACLES.map(({ of }) => of),
      ...Object.keys(WITHOUT_ORACLE),
    ];

    expect(held.sort()).toEqual(EXPORTED.sort());
  });

  it('name their tool with its version', () => {
    for (const { tool } of ORACLES) {
      expect(tool).toMatch(/\d+\.\d+|CPython/);
      expect(tool).not.toContain('undefined');
    }
  });

  it.each(ORACLES)('hold $of to $tool', ({ error, tolerance }) => {
    expect(error()).toBeLessThanOrEqual(tolerance);
  });
});
