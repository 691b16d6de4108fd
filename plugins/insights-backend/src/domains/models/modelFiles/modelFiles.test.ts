import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Collected } from '@almanac/backstage-plugin-insights-node';
import { describeRegistryContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import type { Knex } from 'knex';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createModelIngest } from '../ingest';
import { createModelFiles, MODEL_FILES } from './createModelFiles';

const EXAMPLES = resolve(__dirname, '../../../../../../examples/models');
const now = new Date('2026-11-25T12:00:00Z');

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

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

  async function run(
    checkpoint?: Collected['checkpoint'],
    { at = now, database }: { at?: Date; database?: Knex } = {},
  ) {
    const paths = [directory];
    const source = createModelFiles({ paths, isExample: false, database });
    const batches: Collected[] = [];
    const { signal } = new AbortController();
    const context = { signal, now: at, checkpoint };
    for await (const batch of source.collect(context)) batches.push(batch);
    const versions = batches.flatMap(
      ({ registry }) => registry?.versions ?? [],
    );
    return {
      batches,
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

  it.each(databases.eachSupportedId())(
    'keep the card whose file cannot be read as it was, on %s',
    async id => {
      const database = await databases.init(id);
      const clock = { now: () => now };
      const ingest = createModelIngest({
        ...{ database, clock, isExample: () => false, onChanged: () => {} },
      });
      const texts = () => database('model_card_texts').pluck('text');
      const bring = async (
        checkpoint?: Collected['checkpoint'],
        minutes = 0,
      ) => {
        const at = new Date(now.getTime() + minutes * 60_000);
        const read = await run(checkpoint, { at, database });
        for (const { registry } of read.batches)
          if (registry) await ingest.ingest(MODEL_FILES, registry, at);
        return read;
      };
      await write('m/model.yaml', modelNamed('a', 'card.md'));
      await write('m/card.md', '# A');
      const { checkpoint } = await bring();
      await rm(join(directory, 'm/card.md'));
      const unread = await bring(checkpoint, 1);
      expect(unread.problems).toMatchObject([
        {
          reason: expect.stringMatching(
            /cannot be read: .*; the card stays as it was/,
          ),
          howToMend: expect.stringContaining('Put the file back'),
        },
      ]);
      expect(await texts()).toEqual(['# A']);
      await write('m/card.md', ' ');
      await bring(unread.checkpoint, 2);
      expect(await texts()).toEqual(['# A']);
      await write('m/card.md', '# B');
      expect((await bring(unread.checkpoint, 3)).problems).toEqual([]);
      expect(await texts()).toEqual(['# B']);
      await write('m/model.yaml', modelNamed('a'));
      await bring(undefined, 4);
      expect(await texts()).toEqual([]);
    },
  );

  it('are none where nothing is configured', async () => {
    expect(await run()).toMatchObject({ names: [], isWhole: true });
  });
});
