import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { entityNameOf } from './entityNameOf';

const named = (name: string, registry = 'mlflow') =>
  entityNameOf({ registry, name });

const NAMES = [
  ...[
    'demand',
    'Demand',
    'DEMAND',
    'team/demand',
    'team-demand',
    'team.demand',
  ],
  ...[
    'größe',
    'grosse',
    'groesse',
    '模型',
    '模型2',
    '🚀',
    ' demand',
    '-demand',
  ],
  ...['x'.repeat(250), `${'x'.repeat(249)}y`, 'demand_0123456789', 'a'],
];

describe('the name of an entity of a model', () => {
  it('is registry and name where the catalog takes them', () => {
    expect(named('demand')).toBe('mlflow.demand');
    expect(named('v1.0-small')).toBe('mlflow.v1.0-small');
  });

  it('keeps what can be read of others, with a digest', () => {
    expect(named('team/Größe')).toMatch(/^mlflow\.team-gro-e_[0-9a-f]{10}$/);
  });

  it('is one that the catalog takes, and no other model has it', () => {
    const registries = ['mlflow', 'mlflow-2', 'm', 'a'.repeat(60), 'b-'];
    const all = registries.flatMap(registry =>
      NAMES.map(name => named(name, registry)),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) {
      expect(KubernetesValidatorFunctions.isValidObjectName(name)).toBe(true);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it('stays what it is', () => {
    // printf '["mlflow","team/demand"]' | sha256sum
    expect(named('team/demand')).toBe('mlflow.team-demand_8fdc6b8758');
  });
});
