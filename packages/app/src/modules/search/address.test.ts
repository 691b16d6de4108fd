import { addressOf, askedIn } from './address';

const known = ['software-catalog', 'techdocs'];
const nothing = { term: '', types: [], filters: {} };

describe('the address of the search page', () => {
  it.each([
    ['nothing', nothing, ''],
    ['words', { ...nothing, term: ':has' }, '?query=%3Ahas'],
    [
      'a kind with filters, on a page',
      {
        term: 'a b',
        types: ['software-catalog'],
        filters: { kind: 'API', lifecycle: ['production', 'experimental'] },
        pageCursor: 'MQ==',
      },
      '?query=a%20b&types%5B%5D=software-catalog&pageCursor=MQ%3D%3D&filters%5Bkind%5D=API&filters%5Blifecycle%5D%5B%5D=production&filters%5Blifecycle%5D%5B%5D=experimental',
    ],
  ])('keeps %s', (_, asked, address) => {
    expect(addressOf(asked)).toBe(address);
    expect(askedIn(address, known)).toEqual(asked);
  });

  it.each([
    ['?query=a&types=techdocs', { ...nothing, term: 'a', types: ['techdocs'] }],
    ['?types[]=nonsense&types[]=techdocs', { ...nothing, types: ['techdocs'] }],
    ['?query[]=a&types[a]=b&filters=x&pageCursor[]=1', nothing],
    ['?filters[kind][a]=b&filters[lifecycle][]=', nothing],
  ])('takes %s for what can be understood of it', (search, asked) => {
    expect(askedIn(search, known)).toEqual(asked);
  });
});
