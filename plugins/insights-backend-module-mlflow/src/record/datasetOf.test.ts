import { datasetOf } from './datasetOf';

const contextOf = (context?: string): Record<string, string> =>
  context === undefined ? {} : { 'mlflow.data.context': context };
const dataset = {
  name: 'd',
  digest: undefined,
  source_type: undefined,
  source: undefined,
  schema: undefined,
  profile: undefined,
};

describe('datasetOf', () => {
  it.each([
    ['training', 'training'],
    ['Train', 'training'],
    ['validation', 'validation'],
    ['eval', 'evaluation'],
    ['test', 'evaluation'],
    ['a corner of my own', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('knows the role of the context %s', (context, role) => {
    expect(datasetOf({ tags: contextOf(context), dataset }).role).toBe(role);
  });

  it('reads arrays, as MLflow 2.22.1 tells of them', () => {
    const recorded = {
      ...dataset,
      schema:
        '{"mlflow_tensorspec": {"features": "[{\\"type\\": \\"tensor\\", \\"tensor-spec\\": {\\"dtype\\": \\"float64\\", \\"shape\\": [-1, 10]}}]", "targets": null}}',
      profile:
        '{"features_shape": [442, 10], "features_size": 4420, "features_nbytes": 35360}',
    };
    expect(datasetOf({ tags: {}, dataset: recorded })).toMatchObject({
      columns: [{ name: '0', type: 'tensor float64 (-1, 10)' }],
      rows: 442,
    });
  });

  it.each([
    ['http', '{"url": "https://example.com/a"}', 'https://example.com/a'],
    ['hf', '{"path": "org/data"}', 'https://huggingface.co/datasets/org/data'],
    ['hf', '{"path": "../../x"}', undefined],
    ['s3', '{"uri": "s3://bucket/a"}', undefined],
    ['code', '{"tags": {}}', undefined],
    ['http', 'no JSON', undefined],
    ['http', '{"url": "file:///etc/passwd"}', undefined],
  ])('links to what a browser can open: %s %s', (type, source, link) => {
    const one = { ...dataset, source_type: type, source };
    expect(datasetOf({ tags: {}, dataset: one }).link).toBe(link);
  });

  it('leaves out what it cannot read', () => {
    const one = { ...dataset, schema: '{', profile: '{"num_rows": -1}' };
    const { columns, rows } = datasetOf({ tags: {}, dataset: one });
    expect([columns, rows]).toEqual([undefined, undefined]);
  });
});
