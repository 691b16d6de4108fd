import { signatureIn } from './signatureIn';

/** As MLflow 2.22.1 wrote it, but for columns that were cut out. */
const RECORDED = `artifact_path: model
flavors:
  sklearn:
    code: null
run_id: 813bd60d2b8a4a948cfc7b981289baba
signature:
  inputs: '[{"type": "double", "name": "age", "required": true}, {"type": "double",
    "name": "sex''s \\u00fc", "required": false}]'
  outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float64", "shape": [-1]}}]'
  params: null
type_hint_from_example: false
`;

describe('signatureIn', () => {
  it('reads columns and tensors, over several lines', () => {
    expect(signatureIn(RECORDED)).toEqual({
      inputs: [
        { name: 'age', type: 'double', isRequired: true },
        { name: "sex's ü", type: 'double', isRequired: false },
      ],
      outputs: [{ name: '0', type: 'tensor float64 (-1)' }],
    });
  });

  it('reads parameters of a call, each of which has a default', () => {
    const params =
      '[{"name": "temperature", "type": "float", "default": 0.5, "shape": null}]';
    expect(
      signatureIn(RECORDED.replace('params: null', `params: '${params}'`)),
    ).toMatchObject({ params: [{ name: 'temperature', type: 'float' }] });
  });

  it.each([
    ['a model without one', 'run_id: x\n'],
    ['one that is none', "signature:\n  inputs: '[{'\n  outputs: null\n"],
    ['columns of another kind', "signature:\n  inputs: '[3]'\n"],
    ['an empty file', ''],
    ['a page', '<!doctype html><title>x</title>'],
  ])('finds none in %s', (_, file) => {
    expect(signatureIn(file)).toBeUndefined();
  });
});
