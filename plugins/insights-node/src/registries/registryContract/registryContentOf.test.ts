import type { CollectedRegistry } from '../CollectedRegistry';
import { registryContentOf } from './registryContentOf';

const version = (name: string, description = '') => ({
  model: 'a',
  version: name,
  description,
  status: 'ready' as const,
});
const first: CollectedRegistry = {
  pass: '1',
  models: [{ name: 'a' }, { name: 'b' }],
  versions: [version('1'), version('2')],
};
const keysOf = (...registries: CollectedRegistry[]) => [
  ...registryContentOf(registries.map(registry => ({ registry }))).keys(),
];

describe('registryContentOf', () => {
  it('keeps what a pass that is not whole did not see', () => {
    const second = { pass: '2', models: [{ name: 'a' }] };
    expect(keysOf(first, second)).toEqual([
      '["a"]',
      '["a","1"]',
      '["a","2"]',
      '["b"]',
    ]);
  });

  it('drops the models that a whole pass did not see, with their versions', () => {
    const second = { pass: '2', models: [{ name: 'b' }], isWhole: true };
    expect(keysOf(first, second)).toEqual(['["b"]']);
  });

  it('drops the versions that a whole model has no more', () => {
    const second = { pass: '2', versions: [version('2')], wholeModels: ['a'] };
    expect(keysOf(first, second)).toEqual(['["a"]', '["a","2"]', '["b"]']);
  });

  it('keeps what an earlier run of the same pass saw', () => {
    const rest = {
      pass: '1',
      models: [{ name: 'b' }],
      wholeModels: ['a'],
      isWhole: true,
    };
    expect(keysOf(first, rest)).toEqual(keysOf(first));
  });

  it('keeps the last record of each', () => {
    const second = { pass: '2', versions: [version('2', 'changed')] };
    const content = registryContentOf([
      { registry: first },
      { registry: second },
    ]);
    expect(content.get('["a","2"]')).toEqual(version('2', 'changed'));
  });
});
