import type { MetricRecord } from '../record/VersionRecord';
import { changedFigures } from './changedFigures';
import { worseFigure } from './worseFigure';

const f1 = (
  value: MetricRecord['value'],
  more: Partial<MetricRecord> = {},
) => ({
  ...{ name: 'f1', value, ...more },
});
const within = (lower: number, upper: number) => ({ lower, upper });

const of = (metrics: MetricRecord[], before: MetricRecord[]) =>
  worseFigure({ metrics }, { version: '1', metrics: before });

describe('the main metric is worse', () => {
  it('where intervals lie apart, in the direction in which it gets worse', () => {
    const low = f1(0.8, within(0.79, 0.81));
    const high = f1(0.9, within(0.89, 0.91));
    expect(of([low], [high])).toEqual({
      ...{ before: '1', inWords: 'f1 is 0.8, and was 0.9' },
    });
    expect(of([high], [low])).toBe(null);
    const loss = (value: number) => ({
      ...{ name: 'loss', value, ...within(value - 0.01, value + 0.01) },
    });
    expect(of([loss(0.9)], [loss(0.8)])).not.toBe(null);
  });

  it('where one interval alone says so', () => {
    expect(of([f1(0.8, within(0.7, 0.89))], [f1(0.9)])).not.toBe(null);
    expect(of([f1(0.8)], [f1(0.9, within(0.81, 0.95))])).not.toBe(null);
  });

  it.each([
    ['intervals touch', f1(0.8, within(0.7, 0.9)), f1(0.9, within(0.9, 1))],
    ['nobody knows an interval', f1(0.1), f1(0.9)],
    ['a value is no number', f1('NaN', within(0, 0.1)), f1(0.9)],
    ['they are of other data', f1(0.1, { dataset: 'a' }), f1(0.9)],
    ['they are of a slice', f1(0.1, { slice: 'a' }), f1(0.9, { slice: 'a' })],
  ])('not where %s', (_, now, then) => {
    expect(of([now], [then])).toBe(null);
  });

  it('not on data that it was trained on', () => {
    const on = (value: number) =>
      f1(value, { dataset: 'sales', ...within(value, value) });
    const datasets = [{ name: 'sales', role: 'training' as const }];
    const before = { version: '1', metrics: [on(0.9)] };
    const metrics = [on(0.1)];
    expect(worseFigure({ metrics }, before)).not.toBe(null);
    expect(worseFigure({ metrics, datasets }, before)).toBe(null);
  });

  it.each([
    ['is known to be other data', 'sha256:b', false],
    ['is the same', 'sha256:a', true],
    ['has no digest', undefined, true],
  ])('where the data %s (%s): %p', (_, digest, isWorse) => {
    const side = (value: number, known?: string) => ({
      metrics: [f1(value, { dataset: 'test', ...within(value, value) })],
      datasets: [{ name: 'test', role: 'evaluation' as const, digest: known }],
    });
    const before = { version: '1', ...side(0.9, 'sha256:a') };
    expect(worseFigure(side(0.1, digest), before) !== null).toBe(isWorse);
  });

  it('by the first metric that is not of other data', () => {
    const side = (value: number, digest: string) => ({
      metrics: ['new', 'same'].map(dataset =>
        f1(value, { dataset, ...within(value, value) }),
      ),
      datasets: [
        { name: 'new', role: 'evaluation' as const, digest },
        { name: 'same', role: 'evaluation' as const, digest: 'sha256:c' },
      ],
    });
    const before = { version: '1', ...side(0.9, 'sha256:a') };
    expect(worseFigure(side(0.1, 'sha256:b'), before)?.inWords).toBe(
      'f1 on same is 0.1, and was 0.9',
    );
  });

  it('by the first metric that both versions have', () => {
    const accuracy = { ...f1(0.9, within(0.9, 0.9)), name: 'accuracy' };
    const before = [accuracy, f1(0.9, within(0.9, 0.9))];
    expect(of([f1(0.1, within(0.1, 0.1)), accuracy], before)).toBe(null);
    expect(of([f1(0.1, within(0.1, 0.1))], before)).not.toBe(null);
  });
});

describe('figures that are not as they were frozen', () => {
  it('are told with both values, and with what they are of', () => {
    const then = [f1(0.912345, { dataset: 'test', unit: '%' }), f1('NaN')];
    const now = [f1(0.9, { dataset: 'test', unit: '%' })];
    expect(changedFigures(then, now)).toEqual([
      'f1 on test was 0.9123 % and is 0.9 %',
      'f1 was NaN and is not there any more',
    ]);
  });

  it.each<[string, MetricRecord[], MetricRecord[], string[]]>([
    [
      'none where a figure of no named data stands under named data now',
      [f1(0.9)],
      [f1(0.8, { dataset: 'a' }), f1(0.9, { dataset: 'b' })],
      [],
    ],
    [
      'told where it has another value there, or another of no named data',
      [f1(0.9), { name: 'loss', value: 1 }],
      [
        ...[f1(0.8, { dataset: 'a' }), { name: 'loss', value: 2 }],
        { name: 'loss', value: 1, dataset: 'a' },
      ],
      ['f1 was 0.9 and is not there any more', 'loss was 1 and is 2'],
    ],
    [
      'told where a figure of named data is of other data now',
      [f1(0.9, { dataset: 'a' })],
      [f1(0.9, { dataset: 'b' }), f1(0.9)],
      ['f1 on a was 0.9 and is not there any more'],
    ],
    [
      'none where several values of one metric come in another order',
      [f1(0.9), f1(0.8)],
      [f1(0.8), f1(0.9), f1(0.7)],
      [],
    ],
    [
      'told of several values once, by those that are others',
      [f1(0.9), f1(0.8), f1(0.7), f1(0.6), f1(0.5)],
      [f1(0.5), f1(0.4)],
      ['f1 was 0.9, 0.8, 0.7, … and is 0.4'],
    ],
  ])('are %s', (_, then, now, changed) => {
    expect(changedFigures(then, now)).toEqual(changed);
  });

  it('are none where they are the same, and where others came', () => {
    expect(changedFigures([f1(0.9)], [f1(0.9), f1(1, { slice: 'a' })])).toEqual(
      [],
    );
  });
});
