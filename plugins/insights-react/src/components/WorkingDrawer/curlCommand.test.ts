import { curlCommand } from './curlCommand';

describe('curlCommand', () => {
  it('names the address and the variable of the token', () => {
    expect(curlCommand('https://portal.example/api/topics/a%3Ab')).toBe(
      `curl --fail-with-body --header "Authorization: Bearer $TOKEN" 'https://portal.example/api/topics/a%3Ab'`,
    );
  });

  it('keeps an apostrophe from ending the quotes', () => {
    expect(curlCommand("https://portal.example/api/topics/it's")).toMatch(
      /'https:\/\/portal\.example\/api\/topics\/it%27s'$/,
    );
  });
});
