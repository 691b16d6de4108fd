import fc from 'fast-check';
import type { CardContent } from '../card/Card';
import { RISK_TIERS } from '../card/CardValues';
import { compactContent, stated } from '../card/compact';

/** Texts, also such as would end a section, close a block or begin another one. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...['# Uses', '## x', '\\# y', '---', '```', '~~~', '<!--', '-->'],
          ...['- a', '  b', '', 'license: gpl', 'Not applicable: n', '\r\n'],
          ...[
            '| a |',
            '<script>alert(1)</script>',
            'N/A',
            '[More Information Needed]',
          ],
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map(lines => lines.join('\n')),
  },
);

const one = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 3 });
const some = <T>(item: fc.Arbitrary<T>) =>
  one(fc.array(item, { minLength: 1, maxLength: 3 }));
/** An object of which each property may be left out. */
const partly = <T extends object>(shape: {
  [Key in keyof T]-?: fc.Arbitrary<T[Key]>;
}): fc.Arbitrary<T> =>
  fc.record(shape, {
    requiredKeys: [],
  }) as fc.Arbitrary<object> as fc.Arbitrary<T>;

const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  anyText,
);

/** Content that speaks of any of the fields that texts and lists hold. */
export const anyContent: fc.Arbitrary<CardContent> = fc
  .record({
    text: fc.array(one(anyText), { minLength: 15, maxLength: 15 }),
    texts: fc.array(some(anyText), { minLength: 8, maxLength: 8 }),
    licences: some(
      partly({ id: anyText, name: anyText, url: anyText, text: anyText }),
    ),
    owners: some(partly({ name: anyText, contact: anyText })),
    datasets: some(
      partly({ id: anyText, name: anyText, description: anyText }),
    ),
    results: some(
      partly({
        metric: anyText,
        value: figure,
        slice: anyText,
        interval: partly({ lower: figure, upper: figure }),
        higherIs: fc.constantFrom('better' as const, 'worse' as const),
        task: partly({ id: anyText, title: anyText }),
        data: partly({ id: anyText, name: anyText, split: anyText }),
      }),
    ),
    risks: some(partly({ name: anyText, mitigation: anyText })),
    fairness: some(partly({ group: anyText, harms: anyText })),
    riskTier: one(fc.constantFrom(...RISK_TIERS)),
    ports: some(partly({ name: anyText, format: anyText })),
    digests: some(fc.record({ algorithm: anyText, value: anyText })),
    references: some(partly({ url: anyText, kind: anyText })),
    citations: some(partly({ style: anyText, text: anyText })),
    graphics: some(partly({ name: anyText, image: anyText })),
    energy: some(
      fc.record({
        activity: anyText,
        energyKilowattHours: fc.double({
          noNaN: true,
          noDefaultInfinity: true,
        }),
      }),
    ),
  })
  .map(({ text, texts, licences, owners, datasets, results, ...lists }) =>
    compactContent({
      details: {
        name: stated(text[0]),
        overview: stated(text[1]),
        description: stated(text[2]),
        version: stated(text[3]),
        task: stated(text[4]),
        library: stated(text[5]),
        architecture: stated(text[6]),
        tags: stated(texts[0]),
        languages: stated(texts[1]),
        baseModels: stated(texts[2]),
        approach: stated(text[14]),
        inputs: stated(lists.ports),
        digests: stated(lists.digests),
        references: stated(lists.references),
        citations: stated(lists.citations),
      },
      ownership: {
        owners: stated(owners),
        licences: stated(licences),
        contact: stated(text[7]),
      },
      intendedUse: {
        uses: stated(texts[3]),
        users: stated(texts[4]),
        howToStart: stated(text[8]),
      },
      outOfScopeUse: { uses: stated(texts[5]) },
      factors: { description: stated(text[9]) },
      trainingData: {
        datasets: stated(datasets),
        description: stated(text[10]),
      },
      quantitativeAnalyses: {
        results: stated(results),
        summary: stated(text[11]),
        graphics: stated(lists.graphics),
      },
      ethicalConsiderations: {
        description: stated(text[12]),
        risks: stated(lists.risks),
        fairness: stated(lists.fairness),
        riskTier: stated(lists.riskTier),
      },
      caveats: { limitations: stated(texts[6]), tradeoffs: stated(texts[7]) },
      environment: { energy: stated(lists.energy) },
      maintenance: { description: stated(text[13]) },
    }),
  );
