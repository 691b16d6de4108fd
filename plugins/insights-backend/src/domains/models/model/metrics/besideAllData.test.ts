import fc from 'fast-check';
import type { MetricRecord } from '../record/VersionRecord';
import { besideAllData } from './besideAllData';

const recall = (more: Partial<MetricRecord> = {}): MetricRecord => ({
  ...{ name: 'recall', value: 0.9, ...more },
});

const verdicts = (...metrics: MetricRecord[]) =>
  besideAllData(metrics).map(beside => beside?.verdict ?? null);

describe('parts of the data beside all of it', () => {
  it('say which does better, and that of all data nothing is said', () => {
    expect(
      verdicts(
        recall(),
        recall({ slice: 'young', value: 0.95 }),
        recall({ slice: 'old', value: 0.7 }),
        { name: 'loss', value: 1 },
        { name: 'loss', value: 2, slice: 'old' },
      ),
    ).toEqual([null, 'better', 'worse', null, 'worse']);
  });

  it('find all of the data after its parts, too', () => {
    expect(verdicts(recall({ slice: 'old', value: 0.7 }), recall())).toEqual([
      ...['worse', null],
    ]);
  });

  it('leave open what intervals do', () => {
    const [, beside] = besideAllData([
      recall({ lower: 0.88, upper: 0.92 }),
      recall({ slice: 'old', value: 0.85, lower: 0.8, upper: 0.9 }),
    ]);
    expect(beside).toMatchObject({
      ...{ verdict: 'unclear', isBeyondIntervals: false },
    });
    expect(beside?.difference).toBeCloseTo(-0.05);
  });

  it('compare numbers of one unit alone', () => {
    const [, , ofRatio, ofPercent, ofPoints] = besideAllData([
      recall({ value: 0.9, unit: '1' }),
      recall({ value: 90, unit: '%' }),
      recall({ slice: 'old', value: 0.7, unit: '1' }),
      recall({ slice: 'old', value: 70, unit: '%' }),
      recall({ slice: 'old', value: 70, unit: 'points' }),
    ]);
    expect(ofRatio?.difference).toBeCloseTo(-0.2);
    expect(ofPercent?.difference).toBeCloseTo(-20);
    expect(ofPoints).toBeNull();
  });

  it('take the unit of all of the data for a part without one, where there is no doubt which', () => {
    const part = recall({ slice: 'old', value: 0.7 });
    const [, alone] = besideAllData([recall({ unit: '1' }), part]);
    expect(alone).toMatchObject({ verdict: 'worse', unit: '1' });
    const [, , doubtful] = besideAllData([
      ...[recall({ unit: '1' }), recall({ unit: '%', value: 90 }), part],
    ]);
    expect(doubtful).toBeNull();
  });

  it('judge nothing where all of the data is not known, or is no number', () => {
    const part = { slice: 'old' };
    expect(verdicts(recall(part))).toEqual([null]);
    expect(verdicts(recall({ value: 'NaN' }), recall(part))).toEqual([
      ...[null, null],
    ]);
    expect(verdicts(recall({ dataset: 'x' }), recall(part))).toEqual([
      ...[null, null],
    ]);
  });

  it('answer for every metric, in its place', () => {
    const metric = fc.record({
      name: fc.constantFrom('recall', 'loss', 'clicks'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      slice: fc.constantFrom(undefined, 'x', ''),
      unit: fc.constantFrom(undefined, '%'),
    });
    fc.assert(
      fc.property(fc.array(metric), given => {
        const beside = besideAllData(given);
        expect(beside).toHaveLength(given.length);
        const ofWholes = beside.filter(
          (_, index) => given[index].slice === undefined,
        );
        expect(ofWholes.every(one => one === null)).toBe(true);
      }),
    );
  });
});
