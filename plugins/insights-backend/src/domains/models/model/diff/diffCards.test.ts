import type { EvaluationResult } from '../card/CardValues';
import type { CardContent } from '../card/Card';
import { known } from '../card/Statement';
import { diffCards } from './diffCards';
import { metricDirection } from './metricDirection';

const measured = (...results: EvaluationResult[]): CardContent => ({
  quantitativeAnalyses: { results: known(results) },
});
const figureOf = (before: EvaluationResult, after: EvaluationResult) =>
  diffCards(measured(before), measured(after))[0]?.figure;

describe('what changed from one card to another', () => {
  it('is nothing between a card and itself', () => {
    const card = measured({ metric: 'auc', value: 0.8 });
    expect(diffCards(card, card)).toEqual([]);
  });

  it.each<
    [string, EvaluationResult['value'], EvaluationResult['value'], object]
  >([
    ['auc', 0.8, 0.9, { verdict: 'better', share: expect.closeTo(0.125) }],
    ['auc', 0.9, 0.8, { verdict: 'worse', difference: expect.closeTo(-0.1) }],
    ['test_rmse', 10, 12, { verdict: 'worse', difference: 2, share: 0.2 }],
    ['WER', 0, 1, { verdict: 'worse', share: null }],
    ['evalLoss', 2, 1, { verdict: 'better', share: -0.5 }],
    ['accuracy', '0.50', 0.5, { verdict: 'same', difference: 0 }],
    ['acme_index', 1, 2, { verdict: 'unclear', difference: 1 }],
    [
      'f1',
      '81.2 %',
      '82.2 %',
      { verdict: 'better', difference: expect.closeTo(0.01) },
    ],
    ['latency', '120 ms', '100 ms', { verdict: 'better', difference: -20 }],
    [
      'accuracy',
      0.95,
      '94 %',
      { verdict: 'worse', share: expect.closeTo(-0.0105, 4) },
    ],
    ['accuracy', '94 ± 1 %', 0.95, { verdict: 'better' }],
    ['f1', 'good', 'better', { verdict: 'unclear', difference: null }],
  ])('tells of %s from %s to %s', (metric, before, after, figure) => {
    expect(
      figureOf({ metric, value: before }, { metric, value: after }),
    ).toMatchObject(figure);
  });

  it.each<[string, EvaluationResult['value'], EvaluationResult['value']]>([
    ['latency', '120 ms', '0.2 s'],
    ['latency', '120 ms', 90],
    ['accuracy', 95, '94 %'],
    ['accuracy', '0,92', '0,85'],
    ['perplexity', '1,234', '1,100'],
    ['perplexity', '1 234', '2 234'],
    ['latency', '3-5', '4-5'],
    ['f1', '0.8 of 3 runs', '0.9 of 5 runs'],
    ['wer', '20 ± 1 ± 2', '17 ± 1 ± 2'],
    ['wer', '20 % ± 1 ms', '17 % ± 1 ms'],
    ['loss', '1e999', '1'],
  ])('leaves open how %s from %s to %s compare', (metric, before, after) => {
    expect(
      figureOf({ metric, value: before }, { metric, value: after }),
    ).toMatchObject({
      ...{ verdict: 'unclear', difference: null, share: null },
      isBeyondIntervals: null,
    });
  });

  it('tells whether intervals lie apart, where both have one', () => {
    const with90 = (value: number, half: number): EvaluationResult => ({
      ...{ metric: 'auc', value },
      interval: { lower: value - half, upper: value + half },
    });
    const apart = (one: EvaluationResult, other: EvaluationResult) =>
      figureOf(one, other)?.isBeyondIntervals;
    expect(apart(with90(0.8, 0.04), with90(0.9, 0.04))).toBe(true);
    expect(apart(with90(0.8, 0.04), with90(0.85, 0.04))).toBe(false);
    expect(apart(with90(0.8, 0.04), { metric: 'auc', value: 0.9 })).toBeNull();
    // As results of the Hub have it.
    const text = (value: string) => ({ metric: 'wer', value });
    expect(apart(text('20.0 ± 1.2'), text('17.0 ± 1.2'))).toBe(true);
    expect(apart(text('20 ± 1 %'), text('17.5 % ± 1 %'))).toBe(true);
    const ofPercent = (value: string, lower: number, upper: number) => ({
      ...{ metric: 'wer', value, interval: { lower, upper } },
    });
    expect(
      apart(ofPercent('20 %', 0.19, 0.21), ofPercent('17 %', 0.16, 0.18)),
    ).toBe(true);
    expect(
      apart(ofPercent('20 %', 19, 21), ofPercent('17 %', 0.16, 0.18)),
    ).toBeNull();
  });

  it('judges no results on other data', () => {
    const on = (revision: string | undefined, value: number) => ({
      ...{ metric: 'auc', value, data: { id: 'orders', revision } },
    });
    expect(figureOf(on('a1', 0.8), on('a1', 0.9))).toMatchObject({
      ...{ verdict: 'better', isSameData: true },
    });
    expect(figureOf(on('a1', 0.8), on('b2', 0.9))).toMatchObject({
      ...{ verdict: 'unclear', isSameData: false },
    });
    expect(figureOf(on(undefined, 0.8), on('b2', 0.9))).toMatchObject({
      ...{ verdict: 'better', isSameData: null },
    });
  });

  it('compares results of the same slice and data alone', () => {
    const all = { metric: 'auc', value: 0.8 };
    const old = { ...all, slice: 'over 60' };
    const changes = diffCards(measured(all, old), measured(all));
    expect(changes).toEqual([
      {
        area: 'metrics',
        pointer: '/quantitativeAnalyses/results',
        subject: 'auc, slice over 60',
        kind: 'removed',
        before: old,
        after: null,
        figure: null,
      },
    ]);
  });

  it('compares a metric on several data sets with itself on each, by its name where that is all there is', () => {
    const on = (name: string, value: number): EvaluationResult => ({
      ...{ metric: 'mae', value, data: { name } },
    });
    const [stores, web] = [on('stores', 2), on('web', 5)];
    expect(
      diffCards(measured(web, stores), measured(on('stores', 3), web)),
    ).toMatchObject([
      { subject: 'mae, stores', figure: { difference: 1, verdict: 'worse' } },
    ]);
  });

  it('tells results apart by their titles where several have one metric and data', () => {
    const titled = (title: string, value: number): EvaluationResult => ({
      ...{ metric: 'acc', title, value, data: { id: 'exams' } },
    });
    expect(
      diffCards(
        measured(titled('Without examples', 0.4), titled('With five', 0.7)),
        measured(titled('With five', 0.8), titled('Without examples', 0.4)),
      ),
    ).toMatchObject([
      {
        subject: 'acc, exams, With five',
        figure: { difference: expect.closeTo(0.1) },
      },
    ]);
    // One that is called otherwise now is still the same.
    expect(figureOf(titled('Old', 0.4), titled('New', 0.5))).toMatchObject({
      verdict: 'better',
    });
  });

  it('compares no figure with one of another unit', () => {
    const of = (unit: string, value: number): EvaluationResult => ({
      ...{ metric: 'mae', title: `mae (${unit})`, value },
    });
    for (const value of [12, 0.012])
      expect(figureOf(of('kWh', 12), of('MWh', value))).toMatchObject({
        ...{ verdict: 'unclear', difference: null },
      });
  });

  it('takes no item for another, whatever they are called', () => {
    const results = ['f1', 'f1', 'f1 (2)'].map(metric => ({
      metric,
      value: 1,
    }));
    const subjects = diffCards({}, measured(...results)).map(
      ({ subject }) => subject,
    );
    expect(subjects).toEqual(['f1', 'f1 (2)', 'f1 (2)']);
  });

  it('tells of data, signature, artifact, risks and text, in this order', () => {
    const before: CardContent = {
      details: {
        overview: known('Old.'),
        inputs: known([{ name: 'age', format: 'years' }]),
        digests: known([{ algorithm: 'SHA-256', value: 'aa' }]),
      },
      trainingData: { datasets: known([{ name: 'Orders', revision: 'a1' }]) },
      ethicalConsiderations: {
        riskTier: known('minimal'),
        risks: known([{ name: 'Bias' }]),
      },
    };
    const after: CardContent = {
      details: {
        overview: known('New.'),
        inputs: known([{ name: 'age', format: 'months' }, { name: 'sex' }]),
        digests: known([{ algorithm: 'SHA-256', value: 'bb' }]),
      },
      trainingData: { datasets: known([{ name: 'Orders', revision: 'b2' }]) },
      ethicalConsiderations: {
        riskTier: known('high'),
        risks: known([{ name: 'Bias', mitigation: 'Reviewed' }]),
      },
    };
    expect(
      diffCards(before, after).map(({ area, kind, subject }) =>
        [area, kind, subject].join(' '),
      ),
    ).toEqual([
      'data changed Orders',
      'signature changed age',
      'signature added sex',
      'artifact changed SHA-256',
      'risks changed ',
      'risks changed Bias',
      'text changed ',
    ]);
  });

  it('tells when a field begins not to apply, and why', () => {
    const [change] = diffCards(
      { factors: { description: known('Age.') } },
      {
        factors: {
          description: { kind: 'notApplicable', because: 'No people.' },
        },
      },
    );
    expect(change).toMatchObject({
      before: 'Age.',
      after: 'Not applicable: No people.',
    });
  });
});

describe('which way a metric gets better', () => {
  type Said = EvaluationResult['higherIs'];
  const risen = (metric: string, before: Said, after: Said) =>
    figureOf(
      { metric, value: 1, higherIs: before },
      { metric, value: 2, higherIs: after },
    )?.verdict;

  it.each<[string, Said, string]>([
    ['clicks', 'better', 'better'],
    ['clicks', 'worse', 'worse'],
    // What is recorded counts more than what a name sounds like.
    ['error_budget_left', 'better', 'better'],
    ['map_distance', 'worse', 'worse'],
    ['clicks', undefined, 'unclear'],
  ])(
    'is as recorded: %s, of which higher is %s',
    (metric, higherIs, verdict) => {
      expect(risen(metric, higherIs, higherIs)).toBe(verdict);
    },
  );

  it('is as the one of two results says that says it, and open where they contradict each other', () => {
    expect(risen('clicks', 'worse', undefined)).toBe('worse');
    expect(risen('accuracy', 'better', 'worse')).toBe('unclear');
  });

  it('is no change where only one of two cards says it', () => {
    const card = { metric: 'clicks', value: 1 };
    const saying: EvaluationResult = { ...card, higherIs: 'better' };
    expect(diffCards(measured(card), measured(saying))).toEqual([]);
    expect(
      diffCards(measured(saying), measured({ ...card, higherIs: 'worse' })),
    ).toHaveLength(1);
  });

  it.each([
    ['accuracy', 'higher'],
    ['eval_f1_macro', 'higher'],
    ['rougeL', 'higher'],
    ['top-5 accuracy', 'higher'],
    ['accuracy_error', 'lower'],
    ['mean_absolute_error', 'lower'],
    ['perplexity', 'lower'],
    ['score', undefined],
  ])('%s: %s', (metric, direction) => {
    expect(metricDirection(metric)).toBe(direction);
  });
});
