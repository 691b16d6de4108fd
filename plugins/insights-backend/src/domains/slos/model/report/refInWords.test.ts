import { refInWords } from './refInWords';

describe('an entity in words', () => {
  it.each([
    ['group:default/checkout', 'checkout'],
    ['user:guests/mira.osman', 'guests/mira.osman'],
    ['cart-service', 'cart-service'],
    ['checkout: EU', 'checkout: EU'],
  ])('%s is %s', (ref, words) => {
    expect(refInWords(ref)).toBe(words);
  });

  it('has the title that is known', () => {
    const ref = 'group:default/checkout';
    expect(refInWords(ref, { [ref]: 'Checkout team' })).toBe('Checkout team');
  });
});
