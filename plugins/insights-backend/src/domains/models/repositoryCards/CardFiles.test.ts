import {
  mkdir,
  mkdtemp,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { mockServices } from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { CardFiles } from './CardFiles';

/** As GitHub's integration names what lies beside a file. */
const REPOSITORY = 'https://github.com/acme/models/tree/main';
const AT_GITHUB =
  'url:https://github.com/acme/models/blob/main/catalog-info.yaml';

const OTHER = 'https://github.com/acme/other/blob/main';
const SECRET = 'https://github.com/acme/secret/blob/main';

describe('files of cards', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  function open(
    texts: Record<string, string> = {},
    urlReader = mockServices.urlReader.mock(),
  ) {
    urlReader.readUrl.mockImplementation(async (url, { etag } = {}) => {
      const text = texts[url];
      if (text === undefined) throw new Error('the host says 404');
      if (etag === text) throw new NotModifiedError();
      return {
        ...{ buffer: async () => Buffer.from(text), etag: text },
        stream: () => Readable.from([Buffer.from(text)]),
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
      cardUrls: ['https://github.com/acme/other', 'https://cards.example/a/'],
    });
  }

  const at = (card: string) => ({ card, location: AT_GITHUB });
  const reasonOf = (card: string, location: string) =>
    open()
      .read({ card, location }, undefined)
      .then(() => 'none', String);

  it('lie beside the entity, or at an address that the operator allowed, of a repository', async () => {
    const elsewhere = `${OTHER}/card.json`;
    const files = open({
      [`${REPOSITORY}/cards/a.md`]: '# A',
      [elsewhere]: '{}',
    });
    expect(await files.read(at('./cards/a.md'), undefined)).toEqual({
      text: '# A',
      isRemote: true,
      link: `${REPOSITORY}/cards/a.md`,
      at: '2026-03-01T00:00:00.000Z',
      etag: '# A',
    });
    const other = await files.read(at(elsewhere), undefined);
    expect(other?.text).toBe('{}');
  });

  it('are not read again where the host says that nothing changed', async () => {
    const files = open({ [`${REPOSITORY}/a.md`]: '# A' });
    const before = await files.read(at('a.md'), undefined);
    expect(before?.text).toBe('# A');
    expect(await files.read(at('a.md'), before?.etag)).toBeUndefined();
    expect(await files.read(at('a.md'), 'another')).toEqual(before);
  });

  it('lie beside an entity on the disk that the operator named', async () => {
    await mkdir(join(directory, 'systems'));
    await writeFile(join(directory, 'systems/a.md'), '# A');
    const location = `file:${join(directory, 'systems/catalog-info.yaml')}`;
    const written = new Date('2026-04-01T00:00:00.000Z');
    await utimes(join(directory, 'systems/a.md'), written, written);
    const read = (sourceLocation?: string) =>
      open().read({ card: 'a.md', location, sourceLocation }, undefined);
    expect(await read()).toEqual({
      ...{ text: '# A', isRemote: false, at: written.toISOString() },
      ...{ link: undefined, etag: undefined },
    });
    const source = 'url:https://github.com/acme/models/tree/main/systems';
    const link = 'https://github.com/acme/models/tree/main/systems/a.md';
    expect((await read(source))?.link).toBe(link);
    expect((await read(`${source}/`))?.link).toBe(link);
    expect((await read('file:/srv/models/'))?.link).toBeUndefined();
  });

  it('are not asked for with the credentials of the portal where the operator did not allow it', async () => {
    const urlReader = mockServices.urlReader.mock();
    const files = open({ [`${SECRET}/a.md`]: 'secret' }, urlReader);
    const said = await files
      .read(at(`${SECRET}/a.md`), undefined)
      .then(() => 'none', String);
    expect(said).toContain(`add e.g. ${SECRET}/ there`);
    expect(urlReader.readUrl).not.toHaveBeenCalled();
  });

  it('that never end are read no further than their largest size', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* parts() {
        for (; sent < 1_000; sent++) yield Buffer.alloc(100_000);
      })(),
    );
    const urlReader = mockServices.urlReader.mock();
    const files = open({}, urlReader);
    urlReader.readUrl.mockResolvedValue({
      buffer: () => Promise.reject(new Error('read as a whole')),
      stream: () => endless,
    });
    const said = await files
      .read(at('a.md'), undefined)
      .then(() => 'none', String);
    expect(said).toContain('larger than 2000000');
    expect(endless.destroyed).toBe(true);
    expect(sent).toBeLessThan(100);
  });

  it.each([
    ['lead out of the directory', '../a.md', 'leads out of the directory'],
    ['name no file', './', 'names no file'],
    ['are not there', 'a.md', 'the host says 404'],
    ['are not secret on their way', 'http://github.com/a.md', 'https://'],
    ['hold a password', 'https://a:b@github.com/a.md', 'no password'],
    ['lie on a host of nobody', 'https://evil.example/a.md', 'evil.example'],
    ['are of the machine', 'file:///etc/passwd', 'https://'],
    ['are allowed by nobody', `${SECRET}/card.md`, 'insights.models.cardUrls'],
    ['only look alike', 'https://github.com/acme/other2/a.md', 'cardUrls'],
    ['look like a host', 'https://github.com.evil.example/acme/other/a', 'to'],
    ['have another port', 'https://github.com:444/acme/other/a.md', 'cardUrls'],
    ['climb', 'https://github.com/acme/other/../secret/a.md', 'cardUrls'],
    ['climb encoded', 'https://github.com/acme/other/%2e%2e/a.md', 'cardUrls'],
    ['climb later', `${OTHER}/..%2f..%2fsecret/a.md`, 'encoded signs'],
    ['climb backwards', `${OTHER}\\..\\..\\..\\..\\secret/a`, 'cardUrls'],
    ['hold a query', `${OTHER}/a.md?ref=x`, 'without a query'],
    ['are no address', 'https://[', 'https://'],
    ['begin at the root', '/etc/passwd', 'is not a path'],
    ['begin at a host', '//github.com/acme/secret/a.md', 'is not a path'],
    ['lead out below', 'a/../../../../secret/a.md', 'leads out'],
    ['lead out encoded', '%2e%2e/a.md', 'is not a path'],
    ['lead out backwards', '..\\..\\a.md', 'is not a path'],
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
