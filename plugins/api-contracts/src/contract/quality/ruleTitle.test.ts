import { ruleTitle } from './ruleTitle';

describe('the title of a rule', () => {
  it.each([
    ['the first sentence', 'a', 'Say so. Then more.', 'Say so'],
    [
      'what is no sentence',
      'a',
      'Operations are described',
      'Operations are described',
    ],
    ['its id in words where nothing is said', 'no-x-y', '', 'No x y'],
    ['its id in words where that is all', 'no-x-y', 'no-x-y', 'No x y'],
    [
      'its id in words where much is said',
      'owasp:api4:2023-rate-limit',
      `${'long '.repeat(30)}.`,
      'Rate limit',
    ],
  ])('is %s', (_, ruleId, why, title) => {
    expect(ruleTitle({ ruleId, why })).toBe(title);
  });
});
