import { titleRanker } from './titleRank';

describe('titleRanker', () => {
  it.each`
    term                | title                            | rank
    ${'payments'}       | ${'Payments'}                    | ${'alone'}
    ${'payment'}        | ${'Payments'}                    | ${'alone'}
    ${':has'}           | ${':has()'}                      | ${'alone'}
    ${'has'}            | ${'hashchange'}                  | ${'begun'}
    ${'payments'}       | ${'Payments worker'}             | ${'written'}
    ${'payments'}       | ${'Payment handler'}             | ${'begun'}
    ${'pay'}            | ${'Secure payment confirmation'} | ${'begun'}
    ${'secure payment'} | ${'Secure payment confirmation'} | ${'written'}
    ${'secure payment'} | ${'Payment handler'}             | ${'no'}
    ${'payments'}       | ${'Checkout'}                    | ${'no'}
  `('$term: the title $title is named $rank', ({ term, title, rank }) => {
    expect(titleRanker(term)(title)).toBe(rank);
  });
});
