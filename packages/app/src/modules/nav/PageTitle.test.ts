import { pageAt } from './PageTitle';

const pages = ['/', '/catalog', '/catalog-graph', '/trend-radar'].map(href => ({
  href,
}));

describe('pageAt', () => {
  it.each`
    pathname               | href
    ${'/'}                 | ${'/'}
    ${'/catalog'}          | ${'/catalog'}
    ${'/catalog/default/'} | ${'/catalog'}
    ${'/catalog-graph'}    | ${'/catalog-graph'}
    ${'/trend-radar/a/b'}  | ${'/trend-radar'}
    ${'/nowhere'}          | ${undefined}
  `('finds $href for $pathname', ({ pathname, href }) => {
    expect(pageAt(pages, pathname)?.href).toBe(href);
  });
});
