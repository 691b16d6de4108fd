import { isMeasuredOnOtherData } from './isMeasuredOnOtherData';

const accuracy = { name: 'accuracy', value: 0.9 };
const training = { name: 'clicks', role: 'training' } as const;
const evaluation = { name: 'clicks-2026', role: 'evaluation' } as const;

describe('a version is measured on other data', () => {
  it.each([
    [[], [evaluation], false],
    [[accuracy], [], false],
    [[accuracy], [training], false],
    [[accuracy], [training, evaluation], true],
    [[{ ...accuracy, dataset: 'clicks' }], [training, evaluation], false],
    [[{ ...accuracy, dataset: 'clicks-2026' }], [training, evaluation], true],
    [
      [{ ...accuracy, dataset: 'held out' }],
      [{ name: 'held out', role: 'validation' as const }],
      false,
    ],
    // Data that the registry says nothing of, as a benchmark of others.
    [[{ ...accuracy, dataset: 'glue' }], [training], true],
  ])('with metrics %j and data %j: %j', (metrics, datasets, expected) => {
    expect(isMeasuredOnOtherData({ metrics, datasets })).toBe(expected);
  });
});
