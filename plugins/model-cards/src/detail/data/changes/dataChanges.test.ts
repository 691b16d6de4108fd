import { ModelVersion } from '@almanac/backstage-plugin-insights-react';
import { dataChanges } from './dataChanges';

type Compared = Pick<ModelVersion, 'datasets' | 'artifacts' | 'signature'>;

const dataset = (name: string, digest: string | null) => ({
  name,
  digest,
  role: 'training' as const,
  link: null,
  columns: [],
  rows: null,
});

const made = (changes: Partial<Compared> = {}): Compared => ({
  datasets: [],
  artifacts: [],
  signature: null,
  ...changes,
});

describe('dataChanges', () => {
  it('tells data with another digest', () => {
    expect(
      dataChanges(
        made({ datasets: [dataset('orders', 'a1')] }),
        made({ datasets: [dataset('orders', 'b2')] }),
      ),
    ).toEqual([
      {
        area: 'dataset',
        kind: 'changed',
        name: 'orders (training)',
        before: 'a1',
        after: 'b2',
      },
    ]);
  });

  it('takes what nobody said for no change', () => {
    expect(
      dataChanges(
        made({ datasets: [dataset('orders', null)] }),
        made({ datasets: [dataset('orders', 'b2')] }),
      ),
    ).toEqual([]);
  });

  it('tells columns and files that came and went', () => {
    const column = (name: string, type: string) => ({
      name,
      type,
      isRequired: null,
    });
    const changes = dataChanges(
      made({
        signature: { inputs: [column('age', 'long')], outputs: [] },
        artifacts: [{ path: 'model.pkl', digest: 'sha256:aa', bytes: 1 }],
      }),
      made({
        signature: {
          inputs: [column('age', 'double'), column('city', 'string')],
          outputs: [],
        },
      }),
    );
    expect(changes.map(({ area, kind, name }) => [area, kind, name])).toEqual([
      ['input', 'changed', 'age'],
      ['input', 'added', 'city'],
      ['artifact', 'removed', 'model.pkl'],
    ]);
  });

  it('finds nothing between a version and itself', () => {
    const version = made({ datasets: [dataset('orders', 'a1')] });
    expect(dataChanges(version, version)).toEqual([]);
  });
});
