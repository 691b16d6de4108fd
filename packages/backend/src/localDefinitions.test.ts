import { createMockDirectory } from '@backstage/backend-test-utils';
import { LocalDefinitionProcessor } from './localDefinitions';

const directory = createMockDirectory();
const emit = jest.fn();

const api = (definition: unknown) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name: 'cart' },
  spec: { definition: definition as string },
});

const process = (definition: unknown, type = 'file') =>
  new LocalDefinitionProcessor().preProcessEntity(
    api(definition),
    { type, target: directory.resolve('entities/checkout.yaml') },
    emit,
  );

describe('LocalDefinitionProcessor', () => {
  beforeEach(() =>
    directory.setContent({
      'entities/apis/cart.yaml': 'openapi: 3.1.0',
      'secret.txt': 'secret',
    }),
  );

  it('puts the text of the file in the place of its name', async () => {
    expect(await process({ $text: './apis/cart.yaml' })).toEqual(
      api('openapi: 3.1.0'),
    );
  });

  it('lets a change of the file refresh the entity', async () => {
    await process({ $text: './apis/cart.yaml' });
    expect(emit).toHaveBeenCalledWith({
      type: 'refresh',
      key: `file:${directory.resolve('entities/apis/cart.yaml')}`,
    });
  });

  it('reads a file of an npm package that is installed, and nothing beside one', async () => {
    const read = await process({ $package: 'yaml/README.md' });
    expect(read.spec?.definition).toMatch(/YAML/);
    for (const path of [
      ...['yaml/../typescript/package.json', '../yaml/README.md', '/etc/hosts'],
      ...['./localDefinitions.ts', 'no-such-package/a.yaml', 'yaml'],
    ]) {
      await expect(process({ $package: path })).rejects.toThrow(/package/);
    }
  });

  it.each(['../secret.txt', '/etc/hosts'])('does not read %s', async path => {
    await expect(process({ $text: path })).rejects.toThrow(/outside/i);
  });

  it('says which file is missing', async () => {
    await expect(process({ $text: './gone.yaml' })).rejects.toThrow(
      /gone\.yaml/,
    );
  });

  it.each([
    ['an entity from a URL', { $text: './apis/cart.yaml' }, 'url'],
    ['a definition in place', 'openapi: 3.1.0', 'file'],
  ])('leaves %s alone', async (_, definition, type) => {
    expect(await process(definition, type)).toEqual(api(definition));
  });
});
