import {
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { sampleModel } from './__testUtils__/sampleModel';
import { modelEntity } from './modelEntity';

const OPTIONS = {
  namespace: 'default',
  fallbackOwner: 'group:default/data',
  portalUrl: 'https://portal.example',
};
const entityOf = (more: Parameters<typeof sampleModel>[0]) =>
  modelEntity(sampleModel(more), OPTIONS);

const envelope = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new FieldFormatEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
]);

describe('the entity of a model', () => {
  it('says what the model is, whose it is, and where more is', () => {
    const entity = entityOf({
      ...{ name: 'team/demand', title: 'Demand', summary: 'How much.' },
      ...{ owner: 'group:default/supply', link: 'https://mlflow.example/1' },
      aliases: [
        { alias: 'champion', version: '3', movedAt: '2026-03-01T00:00:00Z' },
      ],
    });
    expect(entity.metadata).toMatchObject({
      title: 'Demand',
      description: 'How much.',
      annotations: {
        'almanac.io/model': 'mlflow/team/demand',
        'backstage.io/managed-by-location':
          'insights-models:mlflow/team/demand',
      },
      links: [
        {
          url: 'https://portal.example/models/mlflow/team%2Fdemand',
          title: 'Model card',
        },
        { url: 'https://mlflow.example/1', title: 'In mlflow' },
      ],
    });
    expect(entity.spec).toEqual({
      ...{ type: 'ml-model', lifecycle: 'production' },
      owner: 'group:default/supply',
    });
  });

  it.each([null, 'somebody who left', '../../etc', ''])(
    'has the owner of the configuration where the registry says %s',
    owner => {
      expect(entityOf({ owner }).spec?.owner).toBe('group:default/data');
    },
  );

  it('stays where the registry lost the model, as deprecated', () => {
    const { metadata, spec } = entityOf({ goneSince: '2026-03-01T00:00:00Z' });
    expect(metadata.labels).toEqual({ 'almanac.io/gone': 'true' });
    expect(spec?.lifecycle).toBe('deprecated');
  });

  it('is deprecated once the model is, even where a version of it holds an alias', () => {
    const { metadata, spec } = entityOf({
      aliases: [
        { alias: 'champion', version: '3', movedAt: '2026-03-01T00:00:00Z' },
      ],
      deprecation: {
        ...{ id: '1', at: '2026-11-01T00:00:00Z', by: 'user:default/ann' },
        ...{ reason: 'Too slow.', replacement: null, endsOn: null },
      },
    });
    expect(spec?.lifecycle).toBe('deprecated');
    expect(metadata.labels).toBeUndefined();
  });

  it('says where the model is made up', () => {
    expect(entityOf({ isExample: true }).metadata.tags).toEqual([
      'example-data',
    ]);
  });

  it.each([
    {},
    { name: 'x'.repeat(250), title: '🚀', summary: 'a\nb', isExample: true },
    { name: 'größe, 100 %', link: 'data:text/html,x' },
    { name: '模型', link: 'https://', goneSince: '2026-03-01T00:00:00Z' },
  ])('is one that the catalog takes: %j', async more => {
    const entity = entityOf(more);
    await expect(envelope.enforce(entity)).resolves.toBeDefined();
    await expect(resourceEntityV1alpha1Validator.check(entity)).resolves.toBe(
      true,
    );
  });
});
