import { capitalised } from './capitalised';

describe('capitalised', () => {
  it('begins with a capital, where there is anything to begin with', () => {
    expect(capitalised('has no date')).toBe('Has no date');
    expect(capitalised('`id` is missing')).toBe('`id` is missing');
    expect(capitalised('')).toBe('');
  });
});
