import { Paper } from './Paper';
import { unsetNames } from './unsetNames';

const paper = new Paper({
  ...{ title: 'A report', subject: 'A test', keywords: '' },
  createdAt: new Date(0),
});

describe('a text as the fonts of a report can set it', () => {
  it.each([
    ['Latin', 'Größe naïve Łódź', 'Größe naïve Łódź'],
    ['Greek and Cyrillic', 'Ωμέγα Привет', 'Ωμέγα Привет'],
    ['signs of the report', '✓ ✗ – … ×', '✓ ✗ – … ×'],
    ['Japanese', '支払い (payments)', '▢▢▢ (payments)'],
    ['Korean', '결제', '▢▢'],
    ['Arabic, whose order would be wrong', 'دفع OK', '▢▢▢ OK'],
    ['Hebrew', 'תשלום', '▢▢▢▢▢'],
    ['a flag, as one character', '🇩🇪 shop', '▢ shop'],
    ['a family, as one character', '👩‍👩‍👧 shop', '▢ shop'],
  ])('%s', (_, text, set) => {
    expect(paper.settable(text)).toBe(set);
  });

  it('tells which names are not whole, by names that are', () => {
    const canSet = (text: string) => paper.settable(text) === text;
    const slo = {
      ...{ name: 'payments-answer', title: '支払い', service: 'shop' },
      objectives: [
        { title: null, ledger: [] },
        {
          title: '速い',
          ledger: [{ markers: [{ title: '出荷' }] }],
        },
      ],
      alerts: { fired: 0, latest: [] },
    };
    const whole = { ...slo, title: 'Payments', objectives: [] };
    const content = {
      ...{ title: 'Größe', scope: { customer: '北風' } },
      slos: [slo, { ...whole, name: 'mail' }],
    };
    expect(
      // What else a report holds is not looked at.
      unsetNames(
        content as unknown as Parameters<typeof unsetNames>[0],
        canSet,
      ),
    ).toEqual([
      'the customer',
      'the title of payments-answer',
      'the title of objective 2 of payments-answer',
      'what was under way for payments-answer',
    ]);
  });
});
