import * as fc from 'fast-check';
import { modelSideText, parseModelSide } from './modelSide';

/** Lone surrogates cannot be percent-encoded; no registry answers them. */
const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 });

describe('a side of a comparison', () => {
  it.each`
    side                                                        | text
    ${{ registry: 'mlflow', name: 'demand' }}                   | ${'mlflow/demand'}
    ${{ registry: 'mlflow', name: 'demand', version: '7' }}     | ${'mlflow/demand@7'}
    ${{ registry: 'mlflow', name: 'shop/défauts@eu' }}          | ${'mlflow/shop%2Fd%C3%A9fauts%40eu'}
    ${{ registry: 'built-in', name: 'a', version: '1/2@rc 1' }} | ${'built-in/a@1%2F2%40rc%201'}
  `('is written $text, and read again', ({ side, text }) => {
    expect(modelSideText(side)).toBe(text);
    expect(parseModelSide(text)).toEqual(side);
  });

  it('comes back whatever models are called', () => {
    fc.assert(
      fc.property(part, part, fc.option(part), (registry, name, version) => {
        const side = { registry, name, ...(version && { version }) };
        expect(parseModelSide(modelSideText(side))).toEqual(side);
      }),
    );
  });

  it.each(['', 'mlflow', 'mlflow/', 'a/b/c', 'a/b@1@2', 'a/%E0%A4'])(
    'is not read from %j',
    text => expect(parseModelSide(text)).toBeUndefined(),
  );
});
