import { sampleBlip } from '../__testUtils__/sampleBlips';
import { sampleDecision } from '../__testUtils__/sampleDecision';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { shownRadius, shownRing } from './shownRing';

const radar = sampleRadar();
const decided = (ring: string) =>
  sampleBlip({ ring: 'trial', decision: sampleDecision({ ring }) });

describe('a blip is shown', () => {
  it.each([
    ['adopt', 'adopt', 1],
    ['hold', 'hold', 0],
    ['trial', 'trial', 0.5],
    ['a-ring-of-before', 'trial', 0.5],
  ])('decided %s in %s, at %d', (ring, shown, radius) => {
    expect(shownRing(radar, decided(ring))).toBe(shown);
    expect(shownRadius(radar, decided(ring))).toBe(radius);
  });

  it('in the suggested ring where nothing is decided, or an old backend does not say', () => {
    const blip = sampleBlip({ ring: 'hold' });
    expect(shownRing(radar, blip)).toBe('hold');
    expect(shownRing(radar, { ...blip, decision: null })).toBe('hold');
  });
});
