import { TOOLKIT_CARD } from '../../__testUtils__/cardTexts';
import { changed } from '../../__testUtils__/changed';
import { BY_HAND, readAs } from '../../__testUtils__/readAs';
import { contentOfCard } from '../../card/contentOfCard';
import { known } from '../../card/Statement';
import { FORMATS } from '..';
import { readCard } from '../readCard';
import { writeCard } from '../writeCard';

const read = (text: string) => readAs('model-card-toolkit', text);
const faultsIn = (document: unknown) =>
  readCard({
    text: typeof document === 'string' ? document : JSON.stringify(document),
    format: 'model-card-toolkit',
    provenance: BY_HAND,
  }).findings;

describe('a card of the Model Card Toolkit', () => {
  it('says what fields hold', () => {
    expect(contentOfCard(read(TOOLKIT_CARD))).toEqual({
      details: {
        name: known('churn'),
        overview: known('Who leaves within a month.'),
        version: known('3'),
        releasedOn: known('2026-02-01'),
        changes: known('New data.'),
        architecture: known('Gradient boosting'),
        inputs: known([{ name: 'age', format: 'years' }]),
        outputs: known([{ format: 'probability' }]),
        references: known([{ url: 'https://acme.example/churn' }]),
      },
      ownership: {
        owners: known([
          { name: 'Team Loyalty', contact: 'loyalty@acme.example' },
        ]),
        licences: known([{ text: 'For use within Acme.' }]),
      },
      intendedUse: {
        uses: known(['To call those who may leave']),
        users: known(['The hotline']),
      },
      evaluationData: { datasets: known([{ name: 'Test set' }]) },
      trainingData: {
        datasets: known([{ name: 'Customers', sensitive: ['age'] }]),
      },
      quantitativeAnalyses: {
        results: known([
          { metric: 'auc', value: 0.81 },
          {
            metric: 'auc',
            value: 0.74,
            slice: 'over 60',
            // Not exactly how a number is written, so it stays a text.
            interval: { lower: '0.70', upper: 0.78 },
          },
        ]),
      },
      ethicalConsiderations: {
        risks: known([
          { name: 'Older customers', mitigation: 'Reviewed monthly' },
        ]),
      },
      caveats: { limitations: known(['Knows nobody of the last week']) },
    });
  });

  it('is written as it was, to the byte', () => {
    expect(writeCard(read(TOOLKIT_CARD), 'model-card-toolkit')).toMatchObject({
      text: TOOLKIT_CARD,
      losses: [],
      lossGroups: [],
    });
    expect(FORMATS['model-card-toolkit'].beyondCard(TOOLKIT_CARD)).toEqual([
      '/quantitative_analysis/performance_metrics/0/threshold',
    ]);
  });

  it('keeps keys of its own where a field changes', () => {
    const card = changed(read(TOOLKIT_CARD), {
      details: { version: known('4'), changes: undefined },
    });
    const { text } = writeCard(card, 'model-card-toolkit');
    const document = JSON.parse(text);
    expect(document.model_details.version).toEqual({
      name: '4',
      date: '2026-02-01',
    });
    const [first] = document.quantitative_analysis.performance_metrics;
    expect(first.threshold).toBe('0.5');
  });

  it.each<[string, unknown, object[]]>([
    [
      'that has a key of no section',
      { model_name: 'the greatest' },
      [{ pointer: '', why: '"model_name" is not known here' }],
    ],
    [
      'with all its faults at once',
      {
        model_details: { name: 7, licenses: [{}] },
        considerations: { users: ['all'] },
      },
      [
        { pointer: '/model_details/name' },
        { pointer: '/model_details/licenses/0' },
        { pointer: '/considerations/users/0' },
      ],
    ],
    [
      'with a licence by identifier and by text',
      {
        model_details: { licenses: [{ identifier: 'MIT', custom_text: 'x' }] },
      },
      [{ pointer: '/model_details/licenses/0' }],
    ],
    [
      'of another version',
      { schema_version: '0.0.1' },
      [{ ruleId: 'model-card-toolkit/version', pointer: '/schema_version' }],
    ],
    [
      'that breaks off',
      '{\n  "model_details": ',
      [{ ruleId: 'json', line: 2, column: 20 }],
    ],
  ])('is refused: one %s', (_, document, faults) => {
    expect(faultsIn(document)).toMatchObject(faults);
  });

  it('is warned of keys of the version before', () => {
    expect(faultsIn({ model_details: { citation: {} } })).toMatchObject([
      { ruleId: 'model-card-toolkit/singular', severity: 'warning' },
    ]);
  });
});
