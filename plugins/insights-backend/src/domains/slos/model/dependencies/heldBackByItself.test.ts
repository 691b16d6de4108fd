import { isHeldBackByItself, measuresBelow } from './heldBackByItself';

const own = (sli: number, isEnough = true) => ({ sli, isEnough });

describe('a service that is asked for a promise', () => {
  it.each([
    ['below the target', own(0.99), true],
    ['at the target', own(0.995), false],
    ['above it', own(0.999), false],
    ['below it, of which too little is known', own(0.5, false), false],
    ['of which nothing is known', null, false],
  ])('that measures %s', (_, measured, isBelow) => {
    expect(measuresBelow(measured, 0.995)).toBe(isBelow);
  });

  it.each([
    ['nothing is known of what it needs', null, true],
    ['what it needs allows more', { independent: 0.992, highest: 1 }, true],
    ['what it needs allows less', { independent: 0.98, highest: 1 }, false],
    ['only bounds are known', { independent: null, highest: 0.991 }, true],
  ])('is held back by itself or not where %s', (_, promise, isItself) => {
    expect(isHeldBackByItself(own(0.99), promise, 0.995)).toBe(isItself);
  });
});
