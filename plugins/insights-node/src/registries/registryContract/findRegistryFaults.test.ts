import type {
  CollectedModelVersion,
  CollectedRegistry,
} from '../CollectedRegistry';
import { findRegistryFaults } from './findRegistryFaults';

const version: CollectedModelVersion = {
  model: 'a',
  version: '1',
  status: 'ready',
};
const whole: CollectedRegistry = {
  pass: '2026-01-01T00:00:00.000Z',
  models: [{ name: 'a', aliases: { champion: '1' } }],
  versions: [version],
  wholeModels: ['a'],
  isWhole: true,
};
const faultsOf = (...registries: CollectedRegistry[]) =>
  findRegistryFaults(registries.map(registry => ({ registry })));
const withVersion = (changed: Partial<CollectedModelVersion>) => ({
  ...whole,
  versions: [{ ...version, ...changed }],
});
const withModel = (changed: object) => ({
  ...whole,
  models: [{ name: 'a', ...changed }],
});

describe('findRegistryFaults', () => {
  it('finds none in a good pass', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  it('finds none where versions come in a later batch, and names have 250 characters', () => {
    const name = '模'.repeat(250);
    const models = { pass: '1', models: [{ name }] };
    const versions = {
      pass: '1',
      versions: [{ ...version, model: name, version: 'v'.repeat(250) }],
      wholeModels: [name],
    };
    expect(faultsOf(models, versions, { pass: '1', isWhole: true })).toEqual(
      [],
    );
  });

  it.each<[string, CollectedRegistry[], string]>([
    ['a pass without a name', [{ ...whole, pass: '' }], 'a pass has no name'],
    [
      'a pass that sorts before',
      [whole, { ...whole, pass: '1' }],
      'sorts before',
    ],
    [
      'a first run that is not whole',
      [{ ...whole, isWhole: false }],
      'does not end',
    ],
    [
      'a version before its model',
      [{ ...whole, models: [] }],
      'before its model a',
    ],
    [
      'a version after its model is whole',
      [{ ...whole, isWhole: false }, withVersion({ version: '2' })],
      'a gets a version after it is whole',
    ],
    [
      'a model after all is whole',
      [whole, whole],
      'brings more after it is whole',
    ],
    [
      'a whole model that is none',
      [{ ...whole, wholeModels: ['b'] }],
      'b is whole',
    ],
    [
      'an alias of no version',
      [withModel({ aliases: { champion: '7' } })],
      'the alias champion of a is held by 7',
    ],
    [
      'an alias without a name',
      [withModel({ aliases: { ' ': '1' } })],
      'the alias " "',
    ],
    [
      'an owner that is no reference',
      [withModel({ owner: 'Ann' })],
      'its owner',
    ],
    [
      'a link that is no web address',
      [withModel({ link: 'file:///x' })],
      'no http address',
    ],
    [
      'a day that is no instant',
      [withModel({ updatedAt: '1 May' })],
      'its updatedAt',
    ],
    [
      'a name of 251 characters',
      [
        {
          ...whole,
          models: [...(whole.models ?? []), { name: 'x'.repeat(251) }],
        },
      ],
      'no name of 1 to 250 characters',
    ],
    [
      'a version without a name',
      [withVersion({ version: '' })],
      'no name of 1',
    ],
    [
      'a run without an id',
      [withVersion({ run: { id: '' } })],
      'its run has no id',
    ],
    [
      'an interval that is none',
      [withVersion({ metrics: [{ name: 'm', value: 1, lower: 2, upper: 1 }] })],
      'm has no interval',
    ],
    [
      'half a row',
      [withVersion({ datasets: [{ name: 'd', role: 'training', rows: 0.5 }] })],
      'whole number of rows',
    ],
    [
      'a digest of no algorithm',
      [withVersion({ artifacts: [{ path: 'm', digest: 'abc' }] })],
      'a digest is not',
    ],
    [
      'two cards of one source',
      [
        withModel({
          cards: ['x', 'y'].map(text => ({
            source: 'README',
            format: 'hugging-face',
            by: 'human',
            text,
          })),
        }),
      ],
      'two of its cards have one source',
    ],
  ])('finds %s', (_name, registries, fault) => {
    expect(faultsOf(...registries).join('\n')).toContain(fault);
  });
});
