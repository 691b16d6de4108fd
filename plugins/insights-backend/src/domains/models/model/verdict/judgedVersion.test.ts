import fc from 'fast-check';
import { judgedVersion } from './judgedVersion';
import { LEADING_ALIASES } from './leadingAliases';

const held = (alias: string, version: string) => ({
  ...{ alias, version, status: 'ready' },
});

describe('the judged version', () => {
  it.each([
    ['the latest of a model without aliases', [], null],
    ['the latest where no alias leads', [held('shadow', '1')], null],
    ['who holds the one leading alias', [held('champion', '1')], 'champion'],
    [
      'who holds the first of several leading aliases',
      [held('champion', '2'), held('Production', '1')],
      'Production',
    ],
  ])('is %s', (_, aliases, alias) => {
    const judged = judgedVersion({ aliases, latest: '3' }, LEADING_ALIASES);
    const version = alias === null ? '3' : '1';
    expect(judged).toEqual({ version, alias });
  });

  it('is the latest where nobody knows the version of the alias', () => {
    const aliases = [{ alias: 'champion', version: '9', status: null }];
    expect(judgedVersion({ aliases, latest: '3' }, LEADING_ALIASES)).toEqual({
      ...{ version: '3', alias: null },
    });
  });

  it('is none without versions', () => {
    expect(judgedVersion({ aliases: [], latest: null }, ['live'])).toBe(null);
  });

  it('does not depend on the order in which aliases are read', () => {
    const alias = fc.record({
      alias: fc.constantFrom(...LEADING_ALIASES, 'shadow'),
      version: fc.constantFrom('1', '2'),
      status: fc.constantFrom('ready', null),
    });
    const aliases = fc.uniqueArray(alias, { selector: one => one.alias });
    fc.assert(
      fc.property(aliases, given => {
        const judge = (read: typeof given) =>
          judgedVersion({ aliases: read, latest: '3' }, LEADING_ALIASES);
        expect(judge([...given].reverse())).toEqual(judge(given));
      }),
    );
  });
});
