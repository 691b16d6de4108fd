import { unknownIn } from './unknownIn';

it('finds what an address asks for and nothing is called by, each once, and leaves other parameters alone', () => {
  const asked = new URLSearchParams(
    'format=word&format=openapi&format=word&month=2026-13&sort=&columns=x',
  );
  const known = {
    format: ['openapi'],
    month: (value: string) => value === '2026-12',
    sort: ['name'],
  };
  expect(unknownIn(asked, known)).toEqual([
    { parameter: 'format', value: 'word' },
    { parameter: 'month', value: '2026-13' },
    { parameter: 'sort', value: '' },
  ]);
});
