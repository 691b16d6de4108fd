import fc from 'fast-check';
import { safeMarkdown } from './safeMarkdown';

const image = (said: string, address: string | undefined) =>
  `${said} ${address}`;

const pieces = fc.constantFrom(
  '<',
  '<img src=x>',
  '<picture>',
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '![',
  ']',
  '(https://a.example)',
  '(',
  ')',
  '[a]',
  '\\',
  '# ',
  'text',
  '<https://a.example>',
  '&lt;',
);

describe('safeMarkdown', () => {
  it('gives raw HTML to no dialect that reads it, whatever the text does', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const { content, dialect } = safeMarkdown(parts.join(''), image);
        expect(dialect === 'gfm' && content.includes('<')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a text without marks as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .\n]*$/), text => {
        expect(safeMarkdown(text, image)).toEqual({
          content: text,
          dialect: 'gfm',
        });
      }),
    );
  });

  it('keeps addresses in angle brackets', () => {
    expect(safeMarkdown('see <https://a.example/b>', image)).toEqual({
      content: 'see https://a.example/b',
      dialect: 'gfm',
    });
  });
});
