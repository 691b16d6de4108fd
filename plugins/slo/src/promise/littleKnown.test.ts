import { samplePromise } from './__testUtils__/samplePromise';
import { isTooEarly, knowledgeOf } from './littleKnown';

const [mail, payments] = samplePromise().dependencies;
const barelyKnown = { ...payments, coverage: 0.001 };

describe('what is known of dependencies', () => {
  it.each([
    { sli: null, coverage: null, knowledge: 'none' },
    { sli: 0.5, coverage: 0.001, knowledge: 'little' },
    { sli: 0.5, coverage: 0.0499, knowledge: 'little' },
    { sli: 0.5, coverage: 0.05, knowledge: 'part' },
    { sli: 0.5, coverage: 0.899, knowledge: 'part' },
    { sli: 0.5, coverage: 0.9, knowledge: 'most' },
    // An older backend that does not tell.
    { sli: 0.5, coverage: null, knowledge: 'most' },
  ])('is $knowledge with $coverage of the window', ({ knowledge, ...one }) => {
    expect(knowledgeOf(one)).toBe(knowledge);
  });

  it('makes it too early to say what can be promised', () => {
    expect(isTooEarly(samplePromise())).toBe(false);
    expect(
      isTooEarly(samplePromise({ dependencies: [mail, barelyKnown] })),
    ).toBe(true);
    expect(
      isTooEarly(
        samplePromise({ verdict: 'never', dependencies: [barelyKnown] }),
      ),
    ).toBe(true);
  });

  it('leaves standing what a dependency that is known well rules out', () => {
    const little = { ...mail, sli: 0.5, coverage: 0.001 };
    expect(
      isTooEarly(
        samplePromise({ verdict: 'never', dependencies: [little, payments] }),
      ),
    ).toBe(false);
  });
});
