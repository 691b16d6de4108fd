import { resolve } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { ownReleases } from './ownReleases';

const directory = createMockDirectory();
const RELEASES = resolve(__dirname, '../../../docs/api/releases/v1');

async function pastOf(folder: string) {
  const history = await ownReleases(folder);
  const past = [];
  for await (const one of history!.read(new AbortController().signal)) {
    past.push(one);
  }
  return past;
}

describe('the past of the own API', () => {
  it('is what each release froze, the latest first, from the day that it was released', async () => {
    directory.setContent({
      'releases.json': JSON.stringify([
        { version: '0.1.0', releasedOn: '2026-11-26' },
        { version: '0.2.0', releasedOn: '2026-12-03' },
      ]),
      ...{ '0.1.0.yaml': 'first', '0.2.0.yaml': 'second' },
    });
    expect(await pastOf(directory.path)).toMatchObject([
      {
        ...{ revision: '0.2.0', seenFrom: '2026-12-03T00:00:00Z' },
        definition: 'second',
      },
      {
        ...{ revision: '0.1.0', seenFrom: '2026-11-26T00:00:00Z' },
        definition: 'first',
      },
    ]);
  });

  it('is there in this repository', async () => {
    const past = await pastOf(RELEASES);
    expect(past.at(-1)).toMatchObject({ revision: '0.1.0' });
    expect(past.at(-1)!.definition).toMatch(/^openapi: 3\.1/m);
  });

  it.each([['{}'], ['[{"version":"0.1.0"}]'], ['[1]']])(
    'is not read from a list that is none: %s',
    async list => {
      directory.setContent({ 'releases.json': list });
      await expect(ownReleases(directory.path)).rejects.toThrow(
        /releases\.json is no list of releases/,
      );
    },
  );

  it('is not known where no release is beside the portal', async () => {
    directory.setContent({});
    expect(await ownReleases(directory.path)).toBeUndefined();
  });
});
