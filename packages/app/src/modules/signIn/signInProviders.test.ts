import { signInProvidersOf } from './signInProviders';

describe('signInProvidersOf', () => {
  it('gives the providers in the order of the configuration', () => {
    expect(signInProvidersOf(['github', 'guest'])).toEqual([
      expect.objectContaining({ title: 'GitHub' }),
      'guest',
    ]);
  });

  it.each(['gihub', 'constructor'])('names the unknown id %s', id => {
    expect(() => signInProvidersOf([id])).toThrow(
      `unknown provider "${id}". Known are guest, `,
    );
  });
});
