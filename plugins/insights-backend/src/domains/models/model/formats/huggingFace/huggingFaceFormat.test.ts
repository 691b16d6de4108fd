import { changed } from '../../__testUtils__/changed';
import { HUB_CARD } from '../../__testUtils__/cardTexts';
import { BY_HAND, readAs } from '../../__testUtils__/readAs';
import { contentOfCard } from '../../card/contentOfCard';
import { known } from '../../card/Statement';
import { FORMATS } from '..';
import { readCard } from '../readCard';
import { writeCard } from '../writeCard';

const read = (text: string) => readAs('hugging-face', text);
const contentIn = (text: string) => contentOfCard(read(text));
const faultsIn = (text: string) =>
  readCard({ text, format: 'hugging-face', provenance: BY_HAND }).findings;
const front = (yaml: string) => `---\n${yaml}\n---\n`;

describe('a card of the Hub', () => {
  it('has its tier of risk in a key of its own, which the Hub lets be', () => {
    const text = `${front('risk_tier: High # by the board')}# m\n`;
    expect(contentIn(text).ethicalConsiderations).toEqual({
      riskTier: known('high'),
    });
    expect(FORMATS['hugging-face'].beyondCard(text)).toEqual([]);
    const changes = { ethicalConsiderations: { riskTier: known('limited') } };
    const written = writeCard(
      changed(read(text), changes as Parameters<typeof changed>[1]),
      'hugging-face',
    );
    expect(written.text).toContain('risk_tier: limited');
    expect(faultsIn(front('risk_tier: [high]'))).toMatchObject([
      { ruleId: 'hugging-face/risk-tier', severity: 'warning', line: 2 },
    ]);
  });

  it('says in its front matter and its sections what fields hold', () => {
    expect(contentIn(HUB_CARD)).toEqual({
      details: {
        name: known('demand'),
        overview: known('How many orders come tomorrow.'),
        task: known('tabular-regression'),
        library: known('sklearn'),
        languages: known(['en', 'de']),
        tags: known(['forecasting']),
        baseModels: known(['acme/demand-0']),
      },
      ownership: {
        licences: known([{ id: 'apache-2.0' }]),
        contact: { kind: 'unknown' },
      },
      intendedUse: { uses: known(['To plan the shift of the next day.']) },
      outOfScopeUse: {
        uses: {
          kind: 'notApplicable',
          because: 'it answers nothing but a number.',
        },
      },
      trainingData: { datasets: known([{ id: 'acme/orders' }]) },
      quantitativeAnalyses: {
        results: known(
          [
            { metric: 'mae', title: 'Mean error', value: 12.5 },
            { metric: 'r2', value: 0.91 },
          ].map(result => ({
            ...result,
            task: { id: 'tabular-regression' },
            data: { id: 'acme/orders', name: 'Orders', split: 'test' },
          })),
        ),
      },
      ethicalConsiderations: {
        description: known(
          'Holidays are forecast badly.\n\n#### In detail\n\nEaster most of all.',
        ),
      },
    });
  });

  it('is written as it was, to the byte', () => {
    const written = writeCard(read(HUB_CARD), 'hugging-face');
    expect(written).toEqual({
      format: 'hugging-face',
      text: HUB_CARD,
      losses: [],
      lossGroups: [],
    });
  });

  it('holds more than a card has fields for, which is named', () => {
    expect(FORMATS['hugging-face'].beyondCard(HUB_CARD)).toEqual([
      '/thumbnail',
      '/model-index/0/results/0/dataset/args',
      '/body/Glossary',
    ]);
  });

  it('keeps comments, styles and foreign keys where a field changes', () => {
    const card = changed(read(HUB_CARD), {
      details: { task: known('time-series-forecasting') },
      ownership: { contact: known('demand@acme.example') },
      outOfScopeUse: { uses: undefined },
    });
    const { text, losses } = writeCard(card, 'hugging-face');
    expect(losses).toEqual([]);
    expect(text).toContain('# What the Hub filters by.\nlicense: apache-2.0');
    expect(text).toContain('pipeline_tag: time-series-forecasting');
    expect(text).toContain('- forecasting # found by it');
    expect(text).toContain('args: { year: 2025 }');
    expect(text).toContain('An order is what a customer pays for.');
    expect(text).toContain('## Model Card Contact\n\ndemand@acme.example\n');
    expect(text).not.toContain('nothing but a number');
  });

  it('keeps what is known of a result of which the value alone changes', () => {
    const card = read(HUB_CARD);
    const results = contentOfCard(card).quantitativeAnalyses?.results;
    if (results?.kind !== 'known') throw new Error('no results');
    const [first, second] = results.value;
    const better = changed(card, {
      quantitativeAnalyses: {
        results: known([{ ...first, value: 11 }, second]),
      },
    });
    const { text } = writeCard(better, 'hugging-face');
    expect(text).toMatch(/args:\s*\{?\s*year: 2025/);
    expect(text).toContain('value: 11\n');
  });

  it('is written from nothing in the order of the template', () => {
    const { sections } = read(HUB_CARD);
    const { text } = writeCard({ sections, originals: {} }, 'hugging-face');
    expect(contentIn(text)).toEqual(contentIn(HUB_CARD));
    const headings = text.split('\n').filter(line => /^#/.test(line));
    expect(headings).toEqual([
      '# demand',
      '## Uses',
      '### Direct Use',
      '### Out-of-Scope Use',
      '## Bias, Risks, and Limitations',
      '#### In detail',
      '## Model Card Contact',
    ]);
  });
});

describe('the front matter of a card', () => {
  it.each<[string, string, object]>([
    [
      'is all there is',
      front(
        'model-index: [{ name: m, results: [{ task: { type: t }, dataset: { type: d, name: D }, metrics: [{ type: f1, value: 1 }] }] }]',
      ),
      { name: known('m') },
    ],
    ['is not there', '# m\n\nText', { name: known('m') }],
    ['is empty', '---\n---\n# m', {}],
    ['has breaks of Windows', '---\r\nlibrary_name: a\r\n---\r\n# m\r\n', {}],
    ['stands below blank lines', '  \n---\nlibrary_name: a\n---\n# m', {}],
    ['names one language', front('language: eo'), { languages: known(['eo']) }],
    [
      'has numbers for texts',
      front('tags: [1, true]'),
      { tags: known(['1', 'true']) },
    ],
  ])('may be one that %s', (_, text, details) => {
    expect(contentIn(text).details ?? {}).toMatchObject(details);
    expect(writeCard(read(text), 'hugging-face').text).toBe(text);
  });

  it('names another licence by its own name', () => {
    const text = front(
      'license: other\nlicense_name: acme-1\nlicense_link: LICENSE',
    );
    expect(contentIn(text).ownership?.licences).toEqual(
      known([{ name: 'acme-1', url: 'LICENSE' }]),
    );
    expect(faultsIn(text)).toEqual([]);
    expect(faultsIn(front('license: other'))).toMatchObject([
      { ruleId: 'hugging-face/other-licence', severity: 'warning', line: 2 },
    ]);
  });

  it.each<[string, string, object[]]>([
    [
      'that is no mapping',
      front('[]'),
      [{ ruleId: 'hugging-face/mapping', line: 2, column: 1 }],
    ],
    [
      'with all its faults at once',
      front(
        [
          'license: { a: 1 }',
          'model-index:',
          '- name: m',
          '  results:',
          '  - task: { type: t }',
          '    metrics: [{ type: acc }]',
        ].join('\n'),
      ),
      [
        { pointer: '/license', line: 2, column: 10 },
        { pointer: '/model-index/0/results/0/dataset', line: 6, column: 5 },
        {
          pointer: '/model-index/0/results/0/metrics/0/value',
          line: 7,
          column: 15,
        },
      ],
    ],
    [
      'with a source that has no address',
      front(
        'model-index: [{ name: m, results: [{ task: { type: t }, dataset: { type: d, name: D }, metrics: [], source: { name: s } }] }]',
      ),
      [{ pointer: '/model-index/0/results/0/source/url' }],
    ],
    [
      'of YAML that breaks off',
      front('license: "mit'),
      [{ ruleId: 'yaml', severity: 'error' }],
    ],
    [
      'with the braces of a template',
      front('{{ card_data }}'),
      [{ ruleId: 'yaml', why: 'holds a key that is a mapping or a list' }],
    ],
  ])('is refused: one %s', (_, text, faults) => {
    expect(faultsIn(text)).toMatchObject(faults);
    expect(
      readCard({ text, format: 'hugging-face', provenance: BY_HAND }).card,
    ).toBeNull();
  });

  it('is written anew where aliases could be of what changes', () => {
    const text = front('tags: &t [a]\nwidget: *t');
    const card = changed(read(text), { details: { tags: undefined } });
    expect(writeCard(card, 'hugging-face').text).toBe(
      '---\nwidget:\n  - a\n---\n',
    );
  });
});

describe('the text of a card', () => {
  it('takes the first heading for its name where no result names the model', () => {
    expect(contentIn('# Model Card for m').details?.name).toEqual(known('m'));
    const renamed = changed(read('# Model Card for m\n\nText\n'), {
      details: { name: known('n') },
    });
    const { text } = writeCard(renamed, 'hugging-face');
    expect(contentIn(text).details).toEqual({
      name: known('n'),
      overview: known('Text'),
    });
  });

  it('is understood where a trainer wrote it, and keeps its empty index', () => {
    const text = [
      front('model-index:\n- name: m\n  results: []'),
      '<!-- Written by a machine. -->\n',
      '# m\n\nFine-tuned.\n',
      '## Intended uses & limitations\n\nMore information needed\n',
      '## Training procedure\n\n### Training results\n\n| Loss |\n',
      '### Framework versions\n\n- Pytorch 2.3\n',
    ].join('\n');
    expect(contentIn(text)).toEqual({
      details: { name: known('m'), overview: known('Fine-tuned.') },
      intendedUse: { uses: { kind: 'unknown' } },
      trainingData: {
        procedure: known('### Training results\n\n| Loss |'),
      },
      environment: { software: known('- Pytorch 2.3') },
    });
    expect(writeCard(read(text), 'hugging-face').text).toBe(text);
    const renamed = changed(read(text), { details: { name: known('n') } });
    const written = writeCard(renamed, 'hugging-face');
    expect(written.losses).toEqual([]);
    expect(written.text).toContain('name: n\n');
    expect(written.text).toContain('# n\n\nFine-tuned.');
  });

  it('may have more before the title, which no field holds', () => {
    const text = '<img src="logo.png">\n\n# m\n\nText\n';
    expect(contentIn(text).details?.overview).toEqual(known('Text'));
    expect(FORMATS['hugging-face'].beyondCard(text)).toEqual(['/body/']);
  });

  it('has no headings in code and in comments', () => {
    const text =
      '# m\n\n```\n# Uses\n```\n\n<!--\n# Limitations\n-->\n\n# Limitations\n\nMany.\n';
    expect(contentIn(text)).toEqual({
      details: { name: known('m'), overview: known('```\n# Uses\n```') },
      caveats: { limitations: known(['Many.']) },
    });
  });

  it('says that nobody knows where a template was not filled in', () => {
    const text = [
      '# m',
      '### Model Description',
      '- **Developed by:** [More Information Needed]',
      '- **Model type:** [More Information Needed]',
      '## Citation [optional]',
      'More information needed',
      '## Model Card Contact',
      '<!-- Who? -->',
    ].join('\n\n');
    expect(contentIn(text)).toEqual({
      details: {
        name: known('m'),
        description: { kind: 'unknown' },
        citations: { kind: 'unknown' },
      },
    });
  });

  it('takes the first section of a kind, and names the others', () => {
    const text = '# m\n\n## Uses\n\nOne.\n\n## Intended Use\n\nTwo.\n';
    expect(contentIn(text).intendedUse?.uses).toEqual(known(['One.']));
    expect(FORMATS['hugging-face'].beyondCard(text)).toEqual([
      '/body/Direct Use',
    ]);
  });
});
