import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { CardFiles } from './CardFiles';

/** As GitHub's integration names what lies beside a file. */
const REPOSITORY = 'https://github.com/acme/models/tree/main';
const AT_GITHUB =
  'url:https://github.com/acme/models/blob/main/catalog-info.yaml';

describe('files of cards', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  function open(texts: Record<string, string> = {}) {
    const urlReader = mockServices.urlReader.mock();
    urlReader.readUrl.mockImplementation(async (url, { etag } = {}) => {
      const text = texts[url];
      if (text === undefined) throw new Error('the host says 404');
      if (etag === text) throw new NotModifiedError();
      return {
        ...{ buffer: async () => Buffer.from(text), etag: text },
        lastModifiedAt: new Date('2026-03-01T00:00:00Z'),
      };
    });
    return new CardFiles({
      urlReader,
      integrations: ScmIntegrations.fromConfig(
        mockServices.rootConfig({
          data: { integrations: { github: [{ host: 'github.com' }] } },
        }),
      ),
      directories: [directory],
    });
  }

  const reasonOf = (card: string, location: string) =>
    open()
      .read(card, location, undefined)
      .then(() => 'none', String);

  it('lie beside the entity, or at an address, of a repository', async () => {
    const elsewhere = 'https://github.com/acme/other/blob/main/card.json';
    const files = open({
      [`${REPOSITORY}/cards/a.md`]: '# A',
      [elsewhere]: '{}',
    });
    expect(await files.read('./cards/a.md', AT_GITHUB, undefined)).toEqual({
      text: '# A',
      link: `${REPOSITORY}/cards/a.md`,
      at: '2026-03-01T00:00:00.000Z',
      etag: '# A',
    });
    const other = await files.read(elsewhere, AT_GITHUB, undefined);
    expect(other.text).toBe('{}');
  });

  it('come back as they were where the host says that nothing changed', async () => {
    const files = open({ [`${REPOSITORY}/a.md`]: '# A' });
    const before = await files.read('a.md', AT_GITHUB, undefined);
    expect(await files.read('a.md', AT_GITHUB, before)).toBe(before);
  });

  it('lie beside an entity on the disk that the operator named', async () => {
    await mkdir(join(directory, 'systems'));
    await writeFile(join(directory, 'systems/a.md'), '# A');
    const location = `file:${join(directory, 'systems/catalog-info.yaml')}`;
    const { text, link } = await open().read('a.md', location, undefined);
    expect([text, link]).toEqual(['# A', undefined]);
  });

  it.each([
    ['lead out of the directory', '../a.md', 'leads out of the directory'],
    ['name no file', './', 'names no file'],
    ['are not there', 'a.md', 'the host says 404'],
    ['are not secret on their way', 'http://github.com/a.md', 'https://'],
    ['hold a password', 'https://a:b@github.com/a.md', 'no password'],
    ['lie on a host of nobody', 'https://evil.example/a.md', 'evil.example'],
    ['are of the machine', 'file:///etc/passwd', 'https://'],
  ])('are refused where they %s', async (_, card, words) => {
    expect(await reasonOf(card, AT_GITHUB)).toContain(words);
  });

  it('on the disk are refused elsewhere than the operator says, also by a link', async () => {
    expect(await reasonOf('passwd', 'file:/etc/catalog-info.yaml')).toContain(
      'catalog.locations',
    );
    await symlink('/etc/passwd', join(directory, 'a.md'));
    const location = `file:${join(directory, 'catalog-info.yaml')}`;
    expect(await reasonOf('a.md', location)).toContain('leads out');
  });

  it('that are too large, or empty, are refused', async () => {
    await writeFile(join(directory, 'a.md'), 'x'.repeat(2_000_001));
    await writeFile(join(directory, 'b.md'), ' \n');
    const location = `file:${join(directory, 'catalog-info.yaml')}`;
    expect(await reasonOf('a.md', location)).toContain('larger than 2000000');
    expect(await reasonOf('b.md', location)).toContain('it is empty');
  });
});
