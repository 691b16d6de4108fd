import { DEFAULT_READ_LIMITS } from '@almanac/openapi-diff';
import { MOST_FAULTS } from './MOST_FAULTS';
import { readContract } from './readContract';

const { maximumLength } = DEFAULT_READ_LIMITS;

it.each([
  [1_000, /mostDefinitionCharacters/],
  [maximumLength - 1, /mostDefinitionCharacters/],
  // Where it is as high as it can be, nobody is sent to raise it.
  [maximumLength, /^Split the definition: no setting lets more be read\.$/],
])(
  'what is longer than %i characters is told with what mends it',
  async (mostCharacters, fix) => {
    const definition = ' '.repeat(mostCharacters + 1);
    const { isReadable, faults } = await readContract(
      { format: 'openapi', definition },
      { protobuf: undefined, mostCharacters },
    );
    expect(isReadable).toBe(false);
    expect(faults).toMatchObject([{ fix: expect.stringMatching(fix) }]);
  },
);

describe('faults of a definition that repeats keys', () => {
  const read = async (keys: number, wrongTags: number) => {
    const tags = Array.from({ length: wrongTags }, () => 3);
    const repeated = Array.from({ length: keys + 1 }, () => '"a": 1').join();
    const { faults } = await readContract(
      {
        format: 'openapi',
        definition: `{"openapi": "3.0.3", "info": {"title": "A", "version": "1"},
          "paths": {}, "tags": ${JSON.stringify(
            tags,
          )}, "x-all": {${repeated}}}`,
      },
      { protobuf: undefined },
    );
    return faults.map(({ why }) => why);
  };
  const told = (whys: readonly string[]) => ({
    keys: whys.filter(why => why.startsWith('Map keys')).length,
    tags: whys.filter(why => why.startsWith('Here stands')).length,
    last: whys.at(-1),
  });

  it('say all of them where there is room', async () => {
    const whys = await read(1, 99);
    expect(told(whys)).toMatchObject({ keys: 1, tags: 99 });
  });

  it.each([
    { keys: 1, wrongTags: 100, shown: { keys: 0, tags: 99 }, more: 2 },
    { keys: 1, wrongTags: 150, shown: { keys: 0, tags: 99 }, more: 52 },
    { keys: 120, wrongTags: 2, shown: { keys: 97, tags: 2 }, more: 23 },
  ])(
    'say how many more there are: of $keys and $wrongTags others $more',
    async ({ keys, wrongTags, shown, more }) => {
      const whys = await read(keys, wrongTags);
      expect(whys).toHaveLength(MOST_FAULTS);
      expect(told(whys)).toEqual({
        ...shown,
        last: `There are ${more} more of such places.`,
      });
    },
  );
});
