import fc from 'fast-check';
import type { OpenSloDocument } from '../openslo/schema';
import { changesBetween } from './changesBetween';

const slo = (spec: object): OpenSloDocument => ({
  apiVersion: 'openslo/v1',
  kind: 'SLO',
  metadata: { name: 'checkout' },
  spec: {
    service: 'checkout',
    indicatorRef: 'answers',
    budgetingMethod: 'Occurrences',
    objectives: [{ target: 0.99 }],
    ...spec,
  },
});

const service = (description: string): OpenSloDocument => ({
  apiVersion: 'openslo/v1',
  kind: 'Service',
  metadata: { name: 'checkout' },
  spec: { description },
});

describe('changes between two versions', () => {
  it('are none where both say the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const documents = [slo({ description: JSON.stringify(value) })];
        expect(changesBetween(documents, documents)).toEqual([]);
      }),
    );
  });

  it('are named by their paths, as they were written', () => {
    const before = [slo({ description: 'Old', objectives: [{ target: 0.9 }] })];
    const after = [
      slo({
        objectives: [{ target: 0.95, displayName: 'Most' }, { target: 0.99 }],
      }),
    ];
    expect(changesBetween(before, after)).toEqual([
      { path: 'spec.objectives[0].target', from: '0.9', to: '0.95' },
      { path: 'spec.objectives[0].displayName', from: null, to: 'Most' },
      { path: 'spec.objectives[1]', from: null, to: '{"target":0.99}' },
      { path: 'spec.description', from: 'Old', to: null },
    ]);
  });

  it('come with the document, where it is one that the SLO refers to', () => {
    const before = [slo({}), service('Sells')];
    expect(changesBetween(before, [slo({}), service('Sells it')])).toEqual([
      {
        path: 'Service checkout: spec.description',
        from: 'Sells',
        to: 'Sells it',
      },
    ]);
    expect(changesBetween(before, [slo({})])).toEqual([
      {
        path: 'Service checkout',
        from: expect.stringContaining('"kind":"Service"'),
        to: null,
      },
    ]);
  });

  it('are the same both ways, with from and to exchanged', () => {
    const documents = fc
      .record({ description: fc.string(), timeSlices: fc.array(fc.integer()) })
      .map(spec => [slo(spec)]);
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const there = changesBetween(one, other);
        const back = changesBetween(other, one).map(({ path, from, to }) => {
          return { path, from: to, to: from };
        });
        expect(back).toEqual(there);
      }),
    );
  });

  it('are shortened, and no more than can be read', () => {
    const long = [slo({ description: 'x'.repeat(5_000) })];
    const [change] = changesBetween([slo({ description: '' })], long);
    expect(change.to).toHaveLength(1_000);
    const many = (value: number) => [
      slo({ list: Array.from({ length: 500 }, () => value) }),
    ];
    expect(changesBetween(many(1), many(2))).toHaveLength(200);
  });
});
