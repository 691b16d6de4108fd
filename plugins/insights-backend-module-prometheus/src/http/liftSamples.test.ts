import fc from 'fast-check';
import { liftSamples } from './liftSamples';
import { readMatrix } from './readMatrix';

const SLICES = { startSeconds: 1_767_225_600, unitSeconds: 300, count: 12 };

/** Samples as any server could write them: in any order, beside the slices, between them, and no numbers. */
const sample = fc.tuple(
  fc.oneof(
    fc
      .integer({ min: -2, max: 14 })
      .map(slice => SLICES.startSeconds + slice * 300),
    fc.constantFrom(1_767_225_900.5, 1_767_225_900.001, 1e21, -300, 0),
  ),
  fc.oneof(
    fc.double().map(String),
    fc.integer().map(String),
    fc.constantFrom(
      '',
      '+Inf',
      'NaN',
      '1e3',
      '0x10',
      ' 7',
      '1"',
      '\\',
      ']',
      '0',
    ),
  ),
);
const matrix = fc.array(
  fc.record({
    metric: fc.dictionary(
      fc.constantFrom('job', 'values', '"values":['),
      fc.constantFrom('a', '"values":[[1,"2"]]', '\\"'),
    ),
    values: fc.array(sample, { maxLength: 15 }),
  }),
  { maxLength: 4 },
);

describe('liftSamples', () => {
  it.each([undefined, 1])(
    'leaves nothing out and makes nothing up, however the JSON is written (indented by %s)',
    indent => {
      fc.assert(
        fc.property(matrix, result => {
          const data = { resultType: 'matrix', result };
          const lifted = liftSamples(
            JSON.stringify(data, null, indent),
            SLICES,
          );
          expect(
            readMatrix(JSON.parse(lifted.text), SLICES, lifted.values),
          ).toEqual(readMatrix(data, SLICES));
        }),
      );
    },
  );

  it('leaves of what Prometheus writes no sample to be parsed', () => {
    const text =
      '{"metric":{"job":"a"},"values":[[1767225900,"1"],[1767226200.000,"0.5"]]}';
    const { text: rest, values } = liftSamples(text, SLICES);
    expect(rest).toBe('{"metric":{"job":"a"},"lifted":0}');
    expect([...values[0]]).toEqual([1, 0.5, ...new Array(10).fill(NaN)]);
  });
});
