const LINE = 10 * 1024 * 1024;
const front = yaml => `---\n${yaml}\n---\n# Model\n`;
const nested = (open, close, depth) => open.repeat(depth) + close.repeat(depth);

/** An anchor that doubles itself, so that a few lines stand for 2^40 values. */
const bomb = Array.from({ length: 40 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x, x]'
    : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
).join('\n');

/** Ten aliases of ten aliases: within the parser's limit for each, a million values together. */
const wideBomb = Array.from({ length: 7 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x]'
    : `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
).join('\n');

const toolkit = card => JSON.stringify({ schema_version: '0.0.2', ...card });
const bom = model =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'machine-learning-model', name: 'm', ...model }],
  });

/** Texts that somebody might post to break whoever reads them. `isCard` where the text is a card, however odd. */
export const HOSTILE = [
  { name: 'nothing', text: '', isCard: true },
  { name: 'a line of 10 MB', text: 'x'.repeat(LINE), isCard: false },
  {
    name: 'front matter of 1 MB',
    text: front('k: v\n'.repeat(200_000)),
    isCard: false,
  },
  { name: 'a bomb of anchors', text: front(bomb), isCard: false },
  { name: 'a wide bomb of anchors', text: front(wideBomb), isCard: false },
  {
    name: 'an anchor that refers to itself',
    text: front('a: &a [*a]'),
    isCard: false,
  },
  {
    name: 'mappings that refer to each other',
    text: front('a: &a { b: &b { a: *a } }'),
    isCard: false,
  },
  {
    name: 'an alias to nothing',
    text: front('license: *nobody'),
    isCard: false,
  },
  {
    name: 'YAML nested 40,000 deep',
    text: front(`a: ${nested('[', ']', 40_000)}`),
    isCard: false,
  },
  {
    name: 'lists of lists in one line',
    text: front(`a:\n${'- '.repeat(40_000)}x`),
    isCard: false,
  },
  {
    name: 'a key that would change all objects',
    text: front('__proto__: { polluted: true }'),
    isCard: false,
  },
  {
    name: 'the same key twice',
    text: front('license: mit\nlicense: gpl'),
    isCard: false,
  },
  {
    name: 'a tag of another language',
    text: front('license: !!python/object/apply:os.system ["true"]'),
    isCard: null,
  },
  { name: 'a NUL character', text: front('license: "a\0b"'), isCard: false },
  {
    name: 'half a character',
    text: `${front('license: mit')}\ud800`,
    isCard: true,
  },
  {
    name: 'a script',
    text: `${front(
      'license: mit',
    )}<script>globalThis.polluted = true</script>\n<img src=x onerror=alert(1)>`,
    isCard: true,
  },
  {
    name: 'a link of JavaScript',
    text: '[a](javascript:alert(1))',
    isCard: true,
  },
  {
    name: 'comments that nothing closes',
    text: '<!--'.repeat(100_000),
    isCard: true,
  },
  {
    name: 'blocks of code that nothing closes',
    text: '```\n'.repeat(100_001),
    isCard: true,
  },
  { name: '200,000 headings', text: '# Uses\n'.repeat(200_000), isCard: true },
  {
    name: 'hashes without end',
    text: `# ${'#'.repeat(1_000_000)}`,
    isCard: true,
  },
  {
    name: 'front matter that nothing closes',
    text: `---\n${'\n'.repeat(500_000)}`,
    isCard: true,
  },
  {
    name: 'spaces without end',
    text: `${' '.repeat(500_000)}x`,
    isCard: true,
  },
  {
    name: '15,000 keys',
    text: front(
      Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n'),
    ),
    isCard: true,
  },
  {
    name: 'blanks within a line',
    text: `# m\n## Uses\nN/A${' '.repeat(500_000)}\nx`,
    isCard: true,
  },
  {
    name: 'blank lines before a text',
    text: `# m\n${'\n'.repeat(900_000)}x`,
    isCard: true,
  },
  {
    name: '190,000 faults',
    text: `{"model_details": {"owners": [${Array(190_000).fill('1').join()}]}}`,
    isCard: false,
  },
  { name: 'JSON that breaks off', text: '{"model_details": {', isCard: false },
  {
    name: 'JSON nested 500,000 deep',
    text: `{"model_details": ${nested('[', ']', 500_000)}}`,
    isCard: false,
  },
  {
    name: 'JSON with a key that would change all objects',
    text: '{"schema_version": "0.0.2", "model_details": {"__proto__": {"polluted": true}}}',
    isCard: false,
  },
  {
    name: 'a million items',
    text: `{"model_details": {"owners": [${Array(600_000)
      .fill('{}')
      .join()}]}}`,
    isCard: false,
  },
  {
    name: '50,000 metrics that all differ',
    text: toolkit({
      quantitative_analysis: {
        performance_metrics: Array.from({ length: 50_000 }, (_, i) => ({
          type: `m${i}`,
          own: i,
        })),
      },
    }),
    isCard: true,
  },
  {
    name: 'a card that is a number',
    text: '{"model_details": 7}',
    isCard: false,
  },
  {
    name: 'a text that is a heading',
    text: toolkit({
      model_details: {
        name: 'a\n---\nlicense: gpl',
        overview: '---\nlicense: gpl\n---\n# Uses\n```\n<!--',
        documentation: '## Direct Use\n\\# x\n~~~',
      },
    }),
    isCard: true,
  },
  {
    name: 'components within components',
    text: `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [${'{"type": "library", "name": "a", "components": ['.repeat(
      5_000,
    )}${']}'.repeat(5_000)}]}`,
    isCard: false,
  },
  {
    name: 'a model that depends on itself',
    text: bom({ 'bom-ref': 'm', modelCard: { 'bom-ref': 'm' } }),
    isCard: true,
  },
  {
    name: 'a document that is a list',
    text: '[]',
    isCard: true,
  },
];
