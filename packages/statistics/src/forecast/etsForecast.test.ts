import goldens from '../__fixtures__/etsGoldens.json';
import { etsForecast, type EtsModel } from './etsForecast';
import { exponentialSmoothing } from './exponentialSmoothing';
import { fitTrend } from './fitTrend';

const MODELS: EtsModel[] = ['level', 'linear', 'damped'];

function squaredErrorOf(values: Float64Array, model: EtsModel): number {
  if (model !== 'level') return fitTrend(values, model).squaredError;
  const { fitted } = exponentialSmoothing(values);
  return values.reduce((sum, v, at) => sum + (v - fitted[at]) ** 2, 0);
}

describe('etsForecast', () => {
  describe.each(goldens.cases.map((golden, index) => [index, golden] as const))(
    'beside statsforecast, case %d',
    (_, golden) => {
      const values = Float64Array.from(golden.values);

      it.each(MODELS)('fits no worse: %s', model => {
        expect(squaredErrorOf(values, model)).toBeLessThan(
          1.0005 * golden.models[model].squaredError,
        );
      });

      it('chooses the model whose criterion is the smallest there', () => {
        const [best] = [...MODELS].sort(
          (left, right) => golden.models[left].aicc - golden.models[right].aicc,
        );

        expect(etsForecast(values, { horizon: 1 }).model).toBe(best);
      });

      it('forecasts about the same', () => {
        const { mean, model = 'level' } = etsForecast(values, { horizon: 6 });

        const expected = golden.models[model].mean;
        expected.forEach((value, step) =>
          expect(Math.abs(mean[step] - value) / Math.abs(value)).toBeLessThan(
            0.02,
          ),
        );
      });
    },
  );

  it('goes on with an exact line, and with an exact season on it', () => {
    const line = Float64Array.from({ length: 40 }, (_, at) => 3 + 2 * at);
    const season = [0.5, 1, 1.5, 1];
    const waves = line.map((value, at) => value * season[at % 4]);

    expect(etsForecast(line, { horizon: 2 }).mean[1]).toBeCloseTo(85, 4);
    expect(
      etsForecast(waves, { horizon: 2, season: 4 }).mean[1] / 85,
    ).toBeCloseTo(1, 1);
  });

  it.each([
    ['nothing', [], [NaN]],
    ['one value', [7], [7]],
    ['three values', [1, 2, 3], [2]],
    ['a constant', [5, 5, 5, 5, 5, 5, 5, 5, 5], [5]],
  ])('says of %s what can be said', (_, values, expected) => {
    const { mean } = etsForecast(values, { horizon: 1 });

    expect(Array.from(mean, value => Number(value.toFixed(6)))).toEqual(
      expected,
    );
  });

  it('fits the model that is named, whatever the values speak for', () => {
    const rising = Float64Array.from({ length: 30 }, (_, at) => at);
    const of = (model?: EtsModel) =>
      etsForecast(rising, { horizon: 10, model });

    expect(of().model).not.toBe('level');
    expect(of('level').model).toBe('level');
    expect(of('level').mean[9]).toBeCloseTo(29, 1);
    expect(of('linear').mean[9]).toBeCloseTo(39, 3);
    expect(Object.keys(of('damped').criteria)).toEqual(['damped']);
  });

  it('stays within bounds', () => {
    const rising = Float64Array.from({ length: 20 }, (_, at) => at / 20);
    const { mean } = etsForecast(rising, {
      horizon: 10,
      bounds: { low: 0, high: 1 },
    });

    expect(Math.max(...mean)).toBe(1);
  });
});
