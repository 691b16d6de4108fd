import { SloPromise } from '@almanac/backstage-plugin-insights-react';
import { samplePromise } from './__testUtils__/samplePromise';
import { isTooEarly, knowledgeOf } from './littleKnown';

const [mail, payments] = samplePromise().dependencies;
const barelyKnown = { ...payments, sli: null, coverage: 0.001 };

describe('what is known of dependencies', () => {
  it.each([
    { sli: null, slo: null, coverage: null, knowledge: 'none' },
    { sli: null, slo: 'mail-sent', coverage: 0.001, knowledge: 'little' },
    { sli: 0.5, slo: 'mail-sent', coverage: 0.05, knowledge: 'part' },
    { sli: 0.5, slo: 'mail-sent', coverage: 0.899, knowledge: 'part' },
    { sli: 0.5, slo: 'mail-sent', coverage: 0.9, knowledge: 'most' },
    // An older backend that does not tell.
    { sli: 0.5, slo: 'mail-sent', coverage: null, knowledge: 'most' },
  ])('is $knowledge with $coverage of the window', ({ knowledge, ...one }) => {
    expect(knowledgeOf(one)).toBe(knowledge);
  });

  it('makes it too early to say what can be promised, where nothing else is missing', () => {
    const unmeasured: Partial<SloPromise> = {
      verdict: 'unmeasured',
      dependencies: [mail, barelyKnown],
    };
    expect(isTooEarly(samplePromise())).toBe(false);
    expect(
      isTooEarly(
        samplePromise({ ...unmeasured, unknown: [barelyKnown.entityRef] }),
      ),
    ).toBe(true);
    expect(
      isTooEarly(
        samplePromise({
          ...unmeasured,
          unknown: [mail.entityRef, barelyKnown.entityRef],
        }),
      ),
    ).toBe(false);
  });

  it('leaves standing what another dependency rules out', () => {
    const never = samplePromise({
      ...{ verdict: 'never', dependencies: [barelyKnown] },
      unknown: [barelyKnown.entityRef],
    });
    expect(isTooEarly(never)).toBe(false);
  });
});
