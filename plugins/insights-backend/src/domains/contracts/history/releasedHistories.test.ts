import { relative, resolve } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { releasedHistories } from './releasedHistories';

const directory = createMockDirectory();
const RELEASES = resolve(__dirname, '../../../../../../docs/api/releases/v1');

async function historyIn(folder: string, extension = 'yaml') {
  const entityRef = 'api:default/orders';
  const warned: string[] = [];
  const [history] = await releasedHistories(
    [{ entityRef, folder, extension }],
    { warn: message => warned.push(message) },
  );
  return { history, warned };
}

async function pastOf(folder: string, extension?: string) {
  const { history } = await historyIn(folder, extension);
  const past = [];
  for await (const one of history.read(new AbortController().signal)) {
    past.push(one);
  }
  return past;
}

describe('the past of an API that is released', () => {
  it('is what each release froze, the latest first, from the day that it was released, in the order of the list', async () => {
    directory.setContent({
      'releases.json': JSON.stringify([
        { version: '0.1.0', releasedOn: '2026-11-26' },
        { version: '0.2.0', releasedOn: '2026-12-03' },
        { version: '0.2.1', releasedOn: '2026-12-03' },
      ]),
      ...{ '0.1.0.yaml': 'first', '0.2.0.yaml': 'second' },
      '0.2.1.yaml': 'third',
    });
    expect(await pastOf(directory.path)).toMatchObject([
      {
        ...{ revision: '0.2.1', seenFrom: '2026-12-03T00:00:00.001Z' },
        definition: 'third',
      },
      {
        ...{ revision: '0.2.0', seenFrom: '2026-12-03T00:00:00.000Z' },
        definition: 'second',
      },
      {
        ...{ revision: '0.1.0', seenFrom: '2026-11-26T00:00:00.000Z' },
        definition: 'first',
      },
    ]);
  });

  it('is told by a path from the root of the repository', async () => {
    directory.setContent({ 'releases.json': '[]' });
    const fromHere = relative(process.cwd(), directory.path);
    expect(fromHere).toMatch(/^\.\./);
    const { history } = await historyIn(fromHere);
    expect(history.place).toBe(
      `${fromHere.replaceAll('../', '')}, what each release froze`,
    );
  });

  it('leaves out releases that froze no such definition', async () => {
    directory.setContent({
      'releases.json': JSON.stringify([
        { version: '0.1.0', releasedOn: '2026-11-26' },
        { version: '0.2.0', releasedOn: '2026-12-03' },
      ]),
      '0.2.0.proto': 'second',
    });
    expect(await pastOf(directory.path, 'proto')).toMatchObject([
      { revision: '0.2.0' },
    ]);
  });

  it.each([
    ['yaml', /^openapi: 3\.1/m],
    ['proto', /^\/\/ almanac\/insights\/v1\/.*\.proto\nsyntax = "proto3";/],
  ])('is there for the own APIs, as %s', async (extension, begin) => {
    const first = (await pastOf(RELEASES, extension)).at(-1);
    expect(first).toMatchObject({ revision: '0.1.0' });
    expect(first?.definition).toMatch(begin);
  });

  it.each([
    ['{}'],
    ['[{"version":"0.1.0","releasedOn":"2026-11-26"},]'],
    ['[{"version":"0.1.0"}]'],
    ['[1]'],
    ['[{"version":"../a","releasedOn":"2026-11-26"}]'],
    ['[{"version":"1","releasedOn":"2026-02-30"}]'],
  ])('is not read from a list that is none: %s', async list => {
    directory.setContent({ 'releases.json': list });
    await expect(pastOf(directory.path)).rejects.toThrow(
      /releases\.json is no list of releases/,
    );
  });

  it('says so where no release has a definition of the extension', async () => {
    directory.setContent({
      'releases.json': '[{"version":"0.1.0","releasedOn":"2026-11-26"}]',
      '0.1.0.yaml': 'first',
    });
    await expect(pastOf(directory.path, 'yml')).rejects.toThrow(
      /<version>\.yml of none of its 1 releases: correct folder or extension/,
    );
  });

  it('is not known where no release is beside the portal', async () => {
    directory.setContent({});
    const { history, warned } = await historyIn(directory.path);
    expect(history).toBeUndefined();
    expect(warned).toEqual([
      expect.stringMatching(/no .*releases\.json.* for api:default\/orders/),
    ]);
  });
});
