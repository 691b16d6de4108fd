import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { describeRegistryContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import { createModelFiles } from './createModelFiles';

const EXAMPLES = resolve(__dirname, '../../../../../../examples/models');
const now = new Date('2026-11-25T12:00:00Z');

describeRegistryContract({
  name: 'model-files',
  create: () => createModelFiles({ paths: [EXAMPLES], isExample: true }),
  now,
});

const modelNamed = (name: string, card = '') => `
apiVersion: almanac.io/v1
kind: Model
metadata: { name: ${name} }
spec:
  versions: [{ version: 1${card && `, card: ${card}`} }]
`;

describe('models in files', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'model-files-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function write(name: string, text: string) {
    const file = join(directory, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async function run(checkpoint?: Collected['checkpoint'], at = now) {
    const source = createModelFiles({ paths: [directory], isExample: false });
    const batches: Collected[] = [];
    const { signal } = new AbortController();
    const context = { signal, now: at, checkpoint };
    for await (const batch of source.collect(context)) batches.push(batch);
    const versions = batches.flatMap(
      ({ registry }) => registry?.versions ?? [],
    );
    return {
      names: batches.flatMap(
        ({ registry }) => registry?.models?.map(({ name }) => name) ?? [],
      ),
      cards: versions.flatMap(({ cards = [] }) => cards),
      problems: batches.flatMap(({ problems = [] }) => problems),
      isWhole: batches.some(({ registry }) => registry?.isWhole),
      checkpoint: batches.at(-1)?.checkpoint,
    };
  }

  it('are read from folders, with the cards beside them', async () => {
    await write('a/model.yaml', modelNamed('a', 'cards/1.json'));
    await write('a/cards/1.json', '{ "model_details": { "name": "A" } }');
    await write('b.model.yml', modelNamed('b'));
    await write('b/other.yaml', 'not: a model');
    expect(await run()).toMatchObject({
      names: ['a', 'b'],
      cards: [
        {
          format: 'model-card-toolkit',
          by: 'human',
          source: expect.stringMatching(/a\/cards\/1\.json$/),
        },
      ],
      problems: [],
      isWhole: true,
    });
  });

  it('are brought again when a card changed, and not before', async () => {
    await write('model.yaml', modelNamed('a', 'card.md'));
    await write('card.md', '# A');
    const { checkpoint } = await run();
    expect((await run(checkpoint)).names).toEqual([]);
    await write('card.md', '# B');
    expect((await run(checkpoint)).names).toEqual(['a']);
  });

  it('stay, all of them, while one of the files has a fault', async () => {
    await write('a.model.yaml', modelNamed('a'));
    await write('b.model.yaml', 'kind: [');
    const { names, isWhole, problems, checkpoint } = await run();
    expect({ names, isWhole }).toEqual({ names: ['a'], isWhole: false });
    expect(problems).toEqual([
      {
        item: join(directory, 'b.model.yaml:1:8'),
        reason: expect.stringContaining('Flow sequence'),
        howToMend: 'Mend the YAML at this place.',
      },
    ]);
    await write('b.model.yaml', modelNamed('b'));
    expect(await run(checkpoint)).toMatchObject({
      ...{ names: ['a', 'b'], isWhole: true, problems: [] },
    });
  });

  it.each([
    ['is not there', 'none.md', 'there is no such file'],
    ['leads out', '../card.md', 'no path of a file beside this one'],
    ['is a directory', 'empty', 'it is no file'],
    ['is empty', 'blank.md', 'is an empty file'],
    ['is a link that leads out', 'link.md', 'leads out of the directory'],
  ])('come without a card that %s', async (_, card, words) => {
    await write('m/empty/.keep', '');
    await write('m/blank.md', ' \n');
    await write('card.md', '# elsewhere');
    await symlink('../card.md', join(directory, 'm/link.md'));
    await write('m/model.yaml', modelNamed('a', card));
    const { names, cards, problems, isWhole } = await run();
    expect({ names, cards, isWhole }).toEqual({
      ...{ names: ['a'], cards: [], isWhole: false },
    });
    expect(problems).toMatchObject([
      {
        item: expect.stringMatching(/m\/model\.yaml:6:\d+$/),
        reason: expect.stringContaining(words),
      },
    ]);
  });

  it('are none where nothing is configured', async () => {
    expect(await run()).toMatchObject({ names: [], isWhole: true });
  });
});
