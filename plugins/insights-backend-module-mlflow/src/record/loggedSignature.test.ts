import { history } from '../__fixtures__/modelHistory.json';
import { wireRunSchema } from '../wire/WireRun';
import { loggedSignature, MODEL_HISTORY_TAG } from './loggedSignature';

function signatureIn(value: string, directory = 'model') {
  const tags = [{ key: MODEL_HISTORY_TAG, value }];
  const run = wireRunSchema.parse({ info: { run_id: 'r' }, data: { tags } });
  return loggedSignature(run, directory);
}

const logged = (name: string, directory = 'model') => ({
  artifact_path: directory,
  signature: { inputs: JSON.stringify([{ type: 'double', name }]) },
});
const namesIn = (models: readonly unknown[], end = '') =>
  signatureIn(JSON.stringify(models) + end)?.inputs.map(({ name }) => name);

describe('loggedSignature', () => {
  it('reads what MLflow 2.2.2 recorded, of the directory that is asked for', () => {
    expect(signatureIn(history)?.outputs).toEqual([
      { name: 'churns', type: 'double' },
    ]);
    expect(signatureIn(history, 'first')).toBeUndefined();
    expect(signatureIn(history, 'elsewhere')).toBeUndefined();
  });

  it('takes the last one that was logged there, whatever stands beside it', () => {
    const models = [logged('a'), 3, null, logged('b'), logged('c', 'other')];
    expect(namesIn(models)).toEqual(['b']);
    expect(namesIn([logged('a'), { artifact_path: 'model' }])).toBeUndefined();
    const odd = { artifact_path: 'model', signature: { inputs: 3 } };
    expect(namesIn([logged('a'), odd])).toBeUndefined();
  });

  it('finds none in what is no such list, or too long', () => {
    for (const text of ['', '{', '{}', '3', 'null']) {
      expect(signatureIn(text)).toBeUndefined();
    }
    expect(namesIn([logged('a')], ' '.repeat(90_000))).toEqual(['a']);
    expect(namesIn([logged('a')], ' '.repeat(100_000))).toBeUndefined();
  });
});
