import { exampleDocument } from '../rules/exampleDocument';
import { runCommand } from './runCommand';

const FILES: Readonly<Record<string, string>> = {
  'old.json': JSON.stringify(
    exampleDocument({ operationId: 'add', tags: ['a'], summary: 'a' }),
  ),
  'risky.json': JSON.stringify(
    exampleDocument({ operationId: 'put', tags: ['a'], summary: 'b' }),
  ),
  'gone.json': JSON.stringify({ ...exampleDocument({}), paths: {} }),
  'broken.yaml': 'openapi: 3.0.0\npaths: {a: [}',
};

function run(...given: string[]) {
  let printed = '';
  let errors = '';
  const code = runCommand(given, {
    readFile: path => {
      if (!Object.hasOwn(FILES, path)) throw new Error('no such file');
      return FILES[path];
    },
    print: text => {
      printed += text;
    },
    printError: text => {
      errors += text;
    },
    today: '2026-11-26',
  });
  return { code, printed, errors };
}

describe('openapi-diff', () => {
  it('tells the changes and ends with 0', () => {
    const { code, printed } = run('old.json', 'gone.json');

    expect(code).toBe(0);
    expect(printed).toBe(
      [
        '1 breaking, 0 risky, 0 safe',
        '',
        'Breaking',
        '  POST /pets is gone. [operation-removed]',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['breaking', 'gone.json', 1],
    ['breaking', 'risky.json', 0],
    ['risky', 'risky.json', 1],
    ['risky', 'old.json', 0],
  ])('with --fail-on %s ends for %s with %i', (level, after, expected) => {
    expect(run('old.json', after, '--fail-on', level).code).toBe(expected);
  });

  it('counts documentation, and tells it with --all', () => {
    expect(run('old.json', 'risky.json').printed).toContain(
      'Documentation changed at 1 places (--all).',
    );
    expect(run('old.json', 'risky.json', '--all').printed).toContain(
      'The documentation of POST /pets changed.',
    );
  });

  it('writes JSON and Markdown', () => {
    const { printed } = run('old.json', 'gone.json', '--format=json');
    expect(JSON.parse(printed)).toMatchObject({
      counts: { breaking: 1, risky: 0, safe: 0 },
      changes: [{ ruleId: 'operation-removed' }],
      notes: [],
    });
    expect(run('old.json', 'gone.json', '--format', 'markdown').printed).toBe(
      [
        '**1 breaking, 0 risky, 0 safe changes**',
        '',
        '### Breaking',
        '',
        '| operation | change | rule |',
        '| --- | --- | --- |',
        '| POST /pets | POST /pets is gone. | `operation-removed` |',
        '',
      ].join('\n'),
    );
  });

  it('says where a document is wrong and ends with 3', () => {
    const { code, errors } = run('old.json', 'broken.yaml');

    expect(code).toBe(3);
    expect(errors).toMatch(/^broken\.yaml:2:\d+: /);
    expect(run('old.json', 'missing.json')).toMatchObject({
      code: 3,
      errors: expect.stringContaining('missing.json: cannot be read'),
    });
  });

  it.each([
    [['old.json'], 'Two documents'],
    [['old.json', 'gone.json', '--format', 'xml'], '--format is'],
    [['old.json', 'gone.json', '--fail-on', 'safe'], '--fail-on is'],
    [['old.json', 'gone.json', '--quick'], '--quick is not known'],
  ])('explains its use for %j and ends with 2', (given, message) => {
    const { code, errors } = run(...given);

    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: openapi-diff <old> <new>');
  });

  it('prints its rules and its use', () => {
    expect(run('--rules').printed).toContain(
      '| `operation-removed` | breaking',
    );
    expect(run('--help').printed).toContain('--fail-on breaking|risky');
  });
});
