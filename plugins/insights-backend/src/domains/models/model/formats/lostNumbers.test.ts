import { changed } from '../__testUtils__/changed';
import { BY_HAND, readAs } from '../__testUtils__/readAs';
import { known } from '../card/Statement';
import { keepsNumber } from '../json/keepsNumber';
import { readCard } from './readCard';
import { writeCard } from './writeCard';

const TOOLKIT = `{
  "model_details": {
    "name": "m",
    "run": 12345678901234567890,
    "of": [{ "share": 1e999, "figure": 1.50 }]
  }
}
`;
const HUB = `---
license: mit
run: 12345678901234567890
of:
- figure: 1.50
---
# m
`;

describe('a number that cannot be kept', () => {
  it('is a warning at its place', () => {
    const findingsIn = (text: string) =>
      readCard({ text, provenance: BY_HAND }).findings;
    expect(findingsIn(TOOLKIT)).toMatchObject([
      { ruleId: 'number', severity: 'warning', pointer: '/model_details/run' },
      {
        ruleId: 'number',
        severity: 'warning',
        pointer: '/model_details/of/0/share',
      },
    ]);
    expect(findingsIn(HUB)).toMatchObject([
      { ruleId: 'number', pointer: '/run', line: 3, column: 6 },
    ]);
  });

  it('is a loss where it is written as another', () => {
    for (const [format, text, pointers] of [
      [
        'model-card-toolkit',
        TOOLKIT,
        ['/model_details/run', '/model_details/of/0/share'],
      ],
      ['hugging-face', HUB, ['/run']],
    ] as const) {
      const card = readAs(format, text);
      expect(writeCard(card, format)).toEqual({
        ...{ format, text, losses: [], lossGroups: [] },
      });
      const { losses } = writeCard(
        changed(card, {
          ownership: { licences: known([{ id: 'apache-2.0' }]) },
          details: { name: known('other') },
        }),
        format,
      );
      expect(
        losses.filter(({ of }) => of === format).map(one => one.pointer),
      ).toEqual(pointers);
    }
  });
});

it.each<[string, boolean]>([
  ['0.1', true],
  ['-0', true],
  ['1.500', true],
  ['15e-1', true],
  ['1E+3', true],
  ['1000000000000000000000000', true],
  ['5e-324', true],
  ['1e-999', false],
  ['1e999', false],
  ['9007199254740993', false],
  ['0.12345678901234567890', false],
  [`1${'0'.repeat(200_000)}1e-200001`, false],
])('keeps %#: %s', (source, isKept) => {
  expect(keepsNumber(source, Number(source))).toBe(isKept);
});
