import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './readSettings';

function settingsOf(cardUrls?: unknown) {
  const models = cardUrls === undefined ? {} : { cardUrls };
  return readSettings(
    mockServices.rootConfig({
      data: JSON.parse(JSON.stringify({ insights: { models } })),
    }),
  ).models.cardUrls;
}

describe('addresses of cards', () => {
  it('are none when left out', () => {
    expect(settingsOf()).toEqual([]);
  });

  it('are taken as they are written', () => {
    const one = 'https://github.com/acme/models/';
    expect(settingsOf([one])).toEqual([one]);
  });

  it.each([
    ['http://github.com/acme/', 'insights.models.cardUrls.0: must be an https'],
    ['github.com/acme/', 'must be an https address'],
    ['https://a:b@github.com/acme/', 'must hold no user'],
    ['https://github.com/acme/?at=main', 'must hold no user, query'],
  ])('are refused: %s', (address, words) => {
    expect(() => settingsOf([address])).toThrow(words);
  });
});
