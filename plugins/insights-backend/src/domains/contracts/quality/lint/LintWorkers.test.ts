import { mockServices } from '@backstage/backend-test-utils';
import { LintWorkers } from './LintWorkers';

jest.setTimeout(120_000);

/** Enough for the rules themselves, and for small definitions. */
const LITTLE_MEGABYTES = 160;

const OPERATIONS = 40_000;

/** Spectral takes many times the size of a text to know where each part of it is. */
function definition(operations: number): string {
  const get = { responses: { 200: { description: 'Found' } } };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Large', version: '1' },
    paths: Object.fromEntries(
      Array.from({ length: operations }, (_, at) => [`/things/${at}`, { get }]),
    ),
  });
}

const task = (operations: number) => ({
  ...{ definition: definition(operations), format: 'openapi' as const },
  rulesets: [],
});

describe('a definition for which rules need more memory than they may take', () => {
  const workers = new LintWorkers(
    90,
    mockServices.logger.mock(),
    LITTLE_MEGABYTES,
  );
  beforeAll(() => workers.start());
  afterAll(() => workers.stop());

  it('ends its thread alone, says how large it is, and has its operations counted all the same', async () => {
    const large = task(OPERATIONS);
    await expect(workers.lint(large)).rejects.toThrow(
      /^It has \d\.\d MB, and rules need more than the 160 MB of memory/,
    );
    const { parts, operations } = await workers.cover(large);
    expect(parts.operation).toBe(OPERATIONS);
    expect(operations[0]).toMatchObject({
      ...{ method: 'get', path: '/things/0', present: [] },
    });
    const { rules } = await workers.lint(task(1));
    expect(rules.map(({ ruleId }) => ruleId)).toContain('info-contact');
  });
});

describe('a rule that cannot look at what stands somewhere', () => {
  const logger = mockServices.logger.mock();
  const workers = new LintWorkers(90, logger);
  beforeAll(() => workers.start());
  afterAll(() => workers.stop());

  it('is named in a note, and its error is logged once', async () => {
    const { notes } = await workers.lint({
      ...{ format: 'openapi', rulesets: [] },
      definition: JSON.stringify({
        openapi: '3.0.3',
        info: { title: 'A', version: '1' },
        paths: { '/a': { get: null }, '/b': { get: null } },
      }),
    });

    expect(notes).toEqual([
      expect.stringMatching(
        /asks for: owasp:api2:2023-read-restricted, .* the log of the portal says why\.$/,
      ),
    ]);
    const told = logger.warn.mock.calls.map(([message]) => message);
    expect(told).toEqual([
      expect.stringMatching(
        /definition: owasp:api2:2023-read-restricted: Cannot destructure [^;]* null\.; owasp:api5:[^;]*$/,
      ),
    ]);
  });
});
