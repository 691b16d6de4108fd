import { DEFAULT_READ_LIMITS } from '@almanac/openapi-diff';
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
