import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { features } from 'web-features';
import {
  readCatalogFiles,
  WrittenEntity,
} from './__testUtils__/readCatalogFiles';

const REPOSITORY = resolve(__dirname, '../../..');
const SOURCE = 'url:https://github.com/almanac-portal/almanac/tree/main';

const written = readCatalogFiles(join(REPOSITORY, 'app-config.yaml'));
const refOf = ({ entity }: WrittenEntity) => stringifyEntityRef(entity);
const table = written.map(one => [refOf(one), one] as const);

const envelope = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new FieldFormatEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
]);
const validators = {
  api: apiEntityV1alpha1Validator,
  component: componentEntityV1alpha1Validator,
  domain: domainEntityV1alpha1Validator,
  group: groupEntityV1alpha1Validator,
  location: locationEntityV1alpha1Validator,
  resource: resourceEntityV1alpha1Validator,
  system: systemEntityV1alpha1Validator,
  user: userEntityV1alpha1Validator,
};

/** Fields of `spec` that refer to entities, and the kind that a short reference means. */
const REFERENCES: Record<string, string | undefined> = {
  owner: 'group',
  system: 'system',
  domain: 'domain',
  subcomponentOf: 'component',
  providesApis: 'api',
  consumesApis: 'api',
  dependsOn: undefined,
  memberOf: 'group',
  parent: 'group',
  children: 'group',
};

const referencesIn = ({ entity }: WrittenEntity) => {
  const fromSpec = Object.entries(REFERENCES).flatMap(([field, defaultKind]) =>
    [entity.spec?.[field] ?? []]
      .flat()
      .map(ref => parseEntityRef(ref as string, { defaultKind })),
  );
  const docs = entity.metadata.annotations?.['backstage.io/techdocs-entity'];
  return [...fromSpec, ...(docs ? [parseEntityRef(docs)] : [])].map(
    stringifyEntityRef,
  );
};

describe('catalog data of the demo', () => {
  const refs = written.map(refOf);

  it.each`
    kind           | least
    ${'domain'}    | ${3}
    ${'system'}    | ${6}
    ${'component'} | ${20}
    ${'api'}       | ${8}
    ${'resource'}  | ${8}
    ${'user'}      | ${12}
  `('is a whole company: at least $least of kind $kind', ({ kind, least }) => {
    const ofKind = refs.filter(ref => ref.startsWith(`${kind}:`));
    expect(ofKind.length).toBeGreaterThanOrEqual(least);
  });

  it('names nothing twice', () => {
    expect(refs.filter((ref, at) => refs.indexOf(ref) !== at)).toEqual([]);
  });

  it.each(table)('%s is valid', async (_, { entity }) => {
    const kind = entity.kind.toLowerCase() as keyof typeof validators;
    await expect(envelope.enforce(entity)).resolves.toBeDefined();
    await expect(validators[kind].check(entity)).resolves.toBe(true);
  });

  it.each(table)('%s refers only to what exists', (_, one) => {
    expect(referencesIn(one).filter(ref => !refs.includes(ref))).toEqual([]);
  });

  it('touches only topics that are watched', () => {
    const topics = written.flatMap(
      ({ entity }) =>
        entity.metadata.annotations?.['almanac.io/topics']?.split(/,\s*/) ?? [],
    );
    expect(topics.length).toBeGreaterThan(40);
    expect(
      topics.filter(topic => {
        const [collector, id] = topic.trim().split(':');
        return collector !== 'web-platform' || !(id in features);
      }),
    ).toEqual([]);
  });
});

describe('this repository in the catalog', () => {
  const folders = ['packages', 'plugins'].flatMap(parent =>
    readdirSync(join(REPOSITORY, parent))
      .map(name => `${parent}/${name}`)
      .filter(folder => existsSync(join(REPOSITORY, folder, 'package.json'))),
  );

  it.each(folders)('%s is a component at its real place', folder => {
    const sources = written
      .filter(({ file }) => file.startsWith(join(REPOSITORY, folder)))
      .map(
        ({ entity }) =>
          entity.metadata.annotations?.['backstage.io/source-location'],
      );
    expect(sources).toContain(`${SOURCE}/${folder}/`);
  });
});
