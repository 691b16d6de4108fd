import fc from 'fast-check';
import { BOM, HUB_CARD, TOOLKIT_CARD } from '../__testUtils__/cardTexts';
import { BY_HAND } from '../__testUtils__/readAs';
import { CARD_FORMATS } from '../card/Card';
import { readCard } from './readCard';
import { writeCard } from './writeCard';

const front = (yaml: string) => `---\n${yaml}\n---\n# Model\n`;
const doubled = (levels: number) =>
  Array.from({ length: levels }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x]'
      : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  ).join('\n');

describe('a text that would break who reads it', () => {
  it.each<[string, string, string]>([
    ['a line of 10 MB', 'x'.repeat(10 * 1024 * 1024), 'size'],
    [
      'front matter without end',
      front('k: v\n'.repeat(100_000)),
      'hugging-face/front-matter-size',
    ],
    ['a bomb of anchors', front(doubled(40)), 'yaml'],
    ['an anchor that refers to itself', front('a: &a [*a]'), 'yaml'],
    [
      'mappings that refer to each other',
      front('a: &a { b: &b { a: *a } }'),
      'yaml',
    ],
    ['lists in lists of YAML', front(`a: ${'['.repeat(20_000)}`), 'yaml'],
    ['a key of all objects in YAML', front('__proto__: { a: 1 }'), 'yaml'],
    ['a key that stands twice', front('license: mit\nlicense: gpl'), 'yaml'],
    ['a NUL character', front('license: "a\0b"'), 'nul'],
    [
      'a NUL character of JSON',
      '{"model_details": {"name": "\\u0000"}}',
      'json',
    ],
    [
      'lists in lists of JSON',
      `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'json',
    ],
    [
      'a key of all objects in JSON',
      '{"model_details": {"__proto__": {"a": 1}}}',
      'json',
    ],
    [
      'values without end',
      `{"model_details": {"owners": [${Array(250_000).fill('{}')}]}}`,
      'json',
    ],
  ])('is refused: %s', (_, text, ruleId) => {
    const { card, findings } = readCard({ text, provenance: BY_HAND });
    expect(card).toBeNull();
    expect(findings[0]).toMatchObject({ ruleId, severity: 'error' });
    expect(findings.length).toBeLessThanOrEqual(100);
  });

  it.each<[string, string, string, number | null]>([
    [
      'a bomb of anchors',
      front(`title: a\n${doubled(40)}`),
      'holds aliases that stand for too much: *a38 for more than a million values',
      42,
    ],
    [
      'one alias many times',
      front(`a: &a 1\nb: [${Array(200).fill('*a')}]`),
      'holds aliases that stand for too much: *a for one value',
      3,
    ],
    [
      'an anchor that refers to itself',
      front('a: &a [*a]'),
      'holds the alias *a within what it stands for',
      2,
    ],
    [
      'mappings that refer to each other',
      front('a: &a\n  b: &b\n    a: *a'),
      'holds the alias *a within what it stands for',
      4,
    ],
    [
      'an alias of nothing',
      front('license: mit\nb: *a'),
      'holds the alias *a, and no anchor &a before it',
      3,
    ],
    [
      'a key that stands twice',
      front('license: mit\nlicense: gpl'),
      'holds a key twice in one mapping: license',
      3,
    ],
    [
      'a key of all objects',
      front('a: 1\n__proto__: { a: 1 }'),
      'holds a key "__proto__"',
      3,
    ],
    [
      'a key that is a mapping',
      front('a: 1\n{{ card }}: 1'),
      'holds a key that is a mapping or a list',
      3,
    ],
    [
      'a list instead of a text',
      front('license: mit\nlicense_name: [a]'),
      'must be a text',
      3,
    ],
  ])('is refused in plain words, with its line: %s', (_, text, why, line) => {
    const { findings } = readCard({ text, provenance: BY_HAND });
    expect(findings[0]).toMatchObject({ why, line });
    expect(findings[0].fix).not.toBe('');
  });

  it.each([
    ['is missing', {}, 'must be given'],
    ['is a number', { name: 1 }, 'must be a text'],
    ['is a list', { name: [] }, 'must be a text'],
  ])('is told what a name of CycloneDX must be that %s', (_, named, why) => {
    const bom = {
      ...{ bomFormat: 'CycloneDX', specVersion: '1.6' },
      components: [{ type: 'machine-learning-model', ...named }],
    };
    const text = JSON.stringify(bom);
    const { findings } = readCard({ text, provenance: BY_HAND });
    expect(findings).toContainEqual(
      expect.objectContaining({ pointer: '/components/0/name', why }),
    );
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['a script', `${front('license: mit')}<script>alert(1)</script>`],
    ['a tag that makes objects', front('license: !!python/object [a]')],
    ['comments that nothing closes', '<!--'.repeat(100_000)],
    ['blocks of code that nothing closes', '```\n'.repeat(100_001)],
    [
      'keys without end',
      front(Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n')),
    ],
    ['blanks within a line', `# m\n## Uses\nN/A${' '.repeat(500_000)}\nx`],
    ['blank lines before a text', `# m\n${'\n'.repeat(900_000)}x`],
    ['headings without end', '# Uses\n'.repeat(50_000)],
    ['hashes without end', `# ${'#'.repeat(500_000)}`],
    ['spaces without end', `${' '.repeat(500_000)}x`],
    ['front matter that nothing closes', `---\n${'\n'.repeat(500_000)}`],
    ['half a character', '# \ud800'],
  ])('is a card as any other: %s', (_, text) => {
    const { card } = readCard({ text, provenance: BY_HAND });
    if (!card) throw new Error('refused');
    for (const format of CARD_FORMATS) {
      expect(writeCard(card, format).text).toEqual(expect.any(String));
    }
    expect(writeCard(card, 'hugging-face').text).toBe(text);
  });
});

describe('whatever is posted', () => {
  const damaged = fc
    .record({
      text: fc.constantFrom(HUB_CARD, TOOLKIT_CARD, BOM),
      at: fc.nat(3_000),
      length: fc.nat(200),
      instead: fc.oneof(
        fc.string({ maxLength: 10 }),
        fc.constantFrom(
          ...['---\n', '"', '{', ']', ': ', '&a ', '*a', '\n\n# ', '```\n'],
          ...['null', '1e999', '-0', '"__proto__": {}, ', '<<: *a\n', '? '],
        ),
      ),
    })
    .map(({ text, at, length, instead }) => {
      const start = at % text.length;
      return text.slice(0, start) + instead + text.slice(start + length);
    });

  it('is a card that is written as it was, or has faults that say where', () => {
    fc.assert(
      fc.property(
        fc.oneof(damaged, fc.string(), fc.json()),
        fc.constantFrom(undefined, ...CARD_FORMATS),
        (text, format) => {
          const read = readCard({ text, format, provenance: BY_HAND });
          const errors = read.findings.filter(
            ({ severity }) => severity === 'error',
          );
          expect(read.card === null).toBe(errors.length > 0);
          for (const { ruleId, why, fix } of errors) {
            expect([ruleId, why, fix]).not.toContain('');
            // Words of schemas, which only their authors understand; those of YAML itself have a place.
            if (ruleId === 'yaml') continue;
            expect(why).not.toMatch(/expected \w+, received|^Invalid |[<>]=\d/);
          }
          if (!read.card) return;
          for (const to of CARD_FORMATS) {
            const written = writeCard(read.card, to);
            expect(to === read.format ? written.text : text).toBe(text);
          }
        },
      ),
      { numRuns: Number(process.env.ALMANAC_ROUND_TRIPS ?? 200) },
    );
  });
});
