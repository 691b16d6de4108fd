import { readOpenApi } from './readOpenApi';
import { DEFAULT_READ_LIMITS } from './ReadLimits';

const faultOf = (text: string, limits = DEFAULT_READ_LIMITS) =>
  readOpenApi(text, limits).faults?.[0];

describe('readOpenApi', () => {
  it.each([
    ['{"openapi":"3.1.0","info":{},"paths":{}}', '3.1', '3.1.0'],
    ['\uFEFF{"openapi":"3.0.3","info":{},"paths":{}}', '3.0', '3.0.3'],
    ['openapi: 3.0.4\ninfo: {}\npaths: {}', '3.0', '3.0.4'],
    ['swagger: "2.0"\ninfo: {}\npaths: {}', '2.0', '2.0'],
    ['swagger: 2.0\ninfo: {}\npaths: {}', '2.0', '2.0'],
    ['openapi: 3.1.1\ninfo: {}\nwebhooks: {}', '3.1', '3.1.1'],
    ['openapi: 3.1.1\ninfo: {}\ncomponents: {}', '3.1', '3.1.1'],
  ])('reads %j as %s', (text, version, declaredVersion) => {
    const { document } = readOpenApi(text);

    expect(document).toMatchObject({ version, declaredVersion, notes: [] });
  });

  it('reads 3.2 by the rules of 3.1 and says so', () => {
    expect(
      readOpenApi('openapi: 3.2.0\ninfo: {}\npaths: {}').document,
    ).toMatchObject({
      version: '3.1',
      notes: ['OpenAPI 3.2 is compared by the rules of 3.1.'],
    });
  });

  it('reads statuses of YAML as names, and merge keys', () => {
    const text = [
      'openapi: 3.0.0',
      'info: { title: A }',
      'x-shared: &ok { description: OK }',
      'paths: { /a: { get: { responses: { 200: { <<: *ok } } } } }',
    ].join('\n');

    expect(readOpenApi(text).document?.root.paths).toEqual({
      '/a': { get: { responses: { '200': { description: 'OK' } } } },
    });
  });

  it.each([
    ['openapi: 4.0.0', 'unknown-version'],
    ['swagger: "1.2"', 'unknown-version'],
    ['asyncapi: 3.0.0', 'no-version'],
    ['- a', 'not-an-object'],
    ['', 'not-an-object'],
  ])('refuses %j', (text, kind) => {
    const fault = faultOf(text);

    expect(fault?.kind).toBe(kind);
    expect(fault?.remedy).toMatch(/\.$/);
  });

  it.each<[string, string[]]>([
    [
      'openapi: 3.0.3',
      [
        'The document has no `info`.',
        'The document has no `paths`: it describes no API.',
      ],
    ],
    [
      'openapi: 3.0.3\ninfo: 3\npaths: [1]',
      [
        '`info` of the document is no object.',
        '`paths` of the document is no object.',
      ],
    ],
    [
      'swagger: "2.0"\ninfo: {}\ndefinitions: {}',
      ['The document has no `paths`: it describes no API.'],
    ],
    [
      'openapi: 3.1.0\ninfo: {}',
      [
        'The document has none of `paths`, `webhooks`, `components`: it describes no API.',
      ],
    ],
    [
      'openapi: 3.1.0\ninfo: {}\npaths: {}\nwebhooks: 1',
      ['`webhooks` of the document is no object.'],
    ],
  ])('refuses %j, which describes no API', (text, messages) => {
    const { faults = [] } = readOpenApi(text);

    expect(faults.map(({ message }) => message)).toEqual(messages);
    for (const { kind, remedy } of faults) {
      expect(kind).toBe('not-an-api');
      expect(remedy).toMatch(/^(Add|Say|Write) .*\.$/);
    }
  });

  it('says line and column of what is no YAML and no JSON', () => {
    expect(faultOf('openapi: 3.0.0\npaths: {a: [}')).toMatchObject({
      kind: 'syntax',
      line: 2,
    });
    expect(faultOf('{\n "openapi": "3.0.0",\n "paths": {\n')).toMatchObject({
      kind: 'syntax',
      line: 4,
    });
  });

  it('refuses a text that is longer than it may be', () => {
    const limits = { ...DEFAULT_READ_LIMITS, maximumLength: 10 };

    expect(faultOf('openapi: 3.0.0', limits)?.kind).toBe('too-large');
  });

  it('refuses aliases that grow beyond all bounds', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    );
    const text = ['openapi: 3.0.0', 'l0: &l0 [x]', ...levels].join('\n');

    expect(faultOf(text)?.kind).toBe('too-large');
  });

  it('refuses 50 MB before it is parsed', () => {
    expect(faultOf(`{"openapi":"3.0.0",${' '.repeat(50_000_000)}}`)).toEqual(
      expect.objectContaining({
        kind: 'too-large',
        message: expect.stringMatching(/48000000 are read at most/),
      }),
    );
  });

  it('refuses what is nested deeper than it may be', () => {
    const deep = `{"openapi":"3.0.0","x":${'['.repeat(600)}${']'.repeat(600)}}`;

    expect(faultOf(deep)?.kind).toBe('too-deep');
  });

  it('refuses YAML that is nested deeper than its parser can follow', () => {
    const levels = Array.from({ length: 2500 }, (_, at) => ' '.repeat(at + 1));
    const text = `openapi: 3.0.0\nx:\n${levels.join('a:\n')}a: 1\n`;

    expect(faultOf(text)?.kind).toBe('too-deep');
  });
});
