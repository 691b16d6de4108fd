import { mockServices } from '@backstage/backend-test-utils';
import { Problem } from '../../../../platform/Problem';
import { compareTexts } from '../../reading/contractWork';
import { coverText, lintText, type TextToLint } from '../lint/lintWork';
import { Rulesets } from '../rulesets/Rulesets';
import { QualityAnalysis } from './QualityAnalysis';

/** Reading a definition takes as long as a test says; rules take no longer than they may. */
function analysisOf({
  readingSeconds = 0,
  lint = lintText,
  cover = coverText,
}: {
  readonly readingSeconds?: number;
  readonly lint?: typeof lintText;
  readonly cover?: typeof coverText;
} = {}) {
  let now = Date.UTC(2026, 0, 1);
  const allowed: (number | undefined)[] = [];
  const analysis = new QualityAnalysis({
    rulesets: new Rulesets({
      configured: [],
      workers: { check: async () => [] },
      readFile: async () => '',
      logger: mockServices.logger.mock(),
    }),
    workers: {
      lint(task: TextToLint, timeoutSeconds?: number) {
        allowed.push(timeoutSeconds);
        return lint(task);
      },
      cover,
    },
    readers: {
      compare(task) {
        now += readingSeconds * 1_000;
        return compareTexts(task);
      },
    },
    clock: { now: () => new Date(now) },
  });
  return { analysis, allowed };
}

const definition = (padding = '') =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: `Orders ${padding}`, version: '1' },
    paths: { '/orders': { get: { responses: {} } } },
  });

describe('the quality of what is posted', () => {
  it('has no score where rules do not end in time; its operations are told, and what to do', async () => {
    const { analysis } = analysisOf({
      async lint() {
        throw new Problem('calculation-too-long', 'It took longer than 20 s.');
      },
    });
    expect(await analysis.analyse({ definition: definition() })).toMatchObject({
      ...{ state: 'failed', score: null, findings: [] },
      reason: expect.stringMatching(
        /^It has 0\.0 MB, and rules did not end within the 20 s.*Publish it/,
      ),
      operationCount: 1,
      operations: [{ operation: { method: 'get', path: '/orders' } }],
    });
  });

  it('says so where its operations cannot be told in time either', async () => {
    const tooLong = async () => {
      throw new Problem('calculation-too-long', 'It took longer.');
    };
    const { analysis } = analysisOf({ lint: tooLong, cover: tooLong });
    expect(await analysis.analyse({ definition: definition() })).toMatchObject({
      ...{ state: 'failed', operationCount: 0 },
      reason: expect.stringContaining('rules did not end'),
      notes: ['There was no time left to tell its operations.'],
    });
  });

  it('says what rules left out of a large one', async () => {
    const { analysis } = analysisOf();
    const of = async (padding: string) =>
      (await analysis.analyse({ definition: definition(padding) })).notes;
    expect(await of('')).toEqual([]);
    expect(await of('x'.repeat(3_000_000))).toEqual([
      expect.stringMatching(/^It has more than 3,000,000 characters/),
      expect.stringMatching(/left out.*oas3-valid-media-example/),
    ]);
  });

  it.each([
    [4, 13],
    [30, 1],
  ])(
    'of 20 s, of which reading took %i, rules may take %i: the last 3 are for telling its operations',
    async (readingSeconds, left) => {
      const { analysis, allowed } = analysisOf({ readingSeconds });
      await analysis.analyse({ definition: definition() });
      expect(allowed).toEqual([left]);
    },
  );
});
