import { formatModelLink, parseModelLinks } from './modelLinks';

const NAMES = [
  'demand',
  'team/demand',
  'a, b',
  '100%',
  '50%25',
  ' spaces ',
  'Größe · 模型 🚀',
  'x'.repeat(250),
];

describe('links to models', () => {
  it.each(NAMES)('are read as they were written: %s', name => {
    const link = { registry: 'mlflow', name };
    expect(parseModelLinks(formatModelLink(link))).toEqual([link]);
  });

  it('are several, with commas between, each once', () => {
    const links = NAMES.map(name => ({ registry: 'mlflow-2', name }));
    const annotation = links.map(formatModelLink).join(',\n ');
    expect(parseModelLinks(`${annotation}, ${annotation}`)).toEqual(links);
  });

  it.each(['', 'demand', '/demand', 'mlflow/', 'ML flow/demand', ',,'])(
    'are none in "%s"',
    annotation => expect(parseModelLinks(annotation)).toEqual([]),
  );

  it('are none where the name is longer than one can be', () => {
    expect(parseModelLinks(`mlflow/${'x'.repeat(251)}`)).toEqual([]);
  });

  it('take a percent sign for itself that begins no code', () => {
    expect(parseModelLinks('mlflow/100% sure')).toEqual([
      { registry: 'mlflow', name: '100% sure' },
    ]);
  });
});
