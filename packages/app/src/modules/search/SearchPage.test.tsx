import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  SearchQuery,
  SearchResultSet,
} from '@backstage/plugin-search-common';
import { searchApiRef } from '@backstage/plugin-search-react';
import { Link, useLocation } from 'react-router-dom';
import { SearchPage } from './SearchPage';

// The field alone pauses for a quarter of a second before it asks.
configure({ asyncUtilTimeout: 5_000 });

type Answer = (query: SearchQuery) => Partial<SearchResultSet>;

const Elsewhere = () => (
  <>
    <output data-testid="address">{useLocation().search}</output>
    <Link to="/search?query=flex">elsewhere</Link>
  </>
);

const kinds = [
  { value: 'insights-topics', name: 'Trends', icon: <svg /> },
  { value: 'techdocs', name: 'Documentation', icon: <svg /> },
];

const result = (title: string) => ({
  type: 'insights-topics',
  document: { title, text: `What ${title} is`, location: `/${title}` },
});

/** The page at an address; `answer` gives what search has, and may be exchanged. */
async function openAt(path: string, first: Answer) {
  const asked: SearchQuery[] = [];
  const search = { answer: first };
  const query = async (one: SearchQuery) => {
    asked.push(one);
    return { results: [], ...search.answer(one) };
  };
  const getEntityFacets = async () => ({ facets: { kind: [] } });
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [searchApiRef, { query }],
        [catalogApiRef, { getEntityFacets }],
      ]}
    >
      <SearchPage kinds={kinds} items={[]} filters={[]} noTrack />
      <Elsewhere />
    </TestApiProvider>,
    { initialRouteEntries: [path] },
  );
  return { asked, search };
}

/** The field hands on what it holds when its writer pauses, also what it began with. */
const settledField = () =>
  act(() => new Promise(resolve => setTimeout(resolve, 400)));

const address = () => screen.getByTestId('address').textContent;

const found =
  (...titles: string[]): Answer =>
  () => ({ results: titles.map(result), numberOfResults: titles.length });

/** Everything there is, as `documents` has it by type; found by the beginning of the title. */
const index =
  (documents: Record<string, string[]>): Answer =>
  ({ term, types = [] }) =>
    found(
      ...Object.entries(documents)
        .filter(([type]) => types.length === 0 || types.includes(type))
        .flatMap(([, titles]) => titles)
        .filter(title => title.toLowerCase().startsWith(term)),
    )({ term });

describe('SearchPage', () => {
  afterEach(() => jest.useRealTimers());

  it('opens with what its address asks for, and asks for nothing else', async () => {
    const { asked } = await openAt(
      '/search?query=grid&types[]=insights-topics',
      found('Grid'),
    );
    const main = screen.getByRole('main');
    expect(
      await within(main).findByRole('link', { name: 'Grid' }),
    ).toHaveAttribute('href', '/Grid');
    expect(screen.getByRole('heading', { name: '1 result' })).toBeVisible();
    expect(
      screen.getByRole('button', { name: /^Trends/, pressed: true }),
    ).toBeVisible();
    await settledField();
    expect(asked.filter(({ term }) => term !== 'grid')).toEqual([]);
  });

  it('keeps what is typed in its address', async () => {
    await openAt('/search', index({ 'insights-topics': ['Grid', 'Flex'] }));
    expect(screen.getByText('What are you looking for?')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox'), 'fle');
    expect(await screen.findByRole('link', { name: 'Flex' })).toBeVisible();
    expect(address()).toBe('?query=fle');
    expect(screen.queryByRole('link', { name: 'Grid' })).toBeNull();
  });

  it('follows its address when somebody goes to another one', async () => {
    await openAt(
      '/search?query=grid',
      index({ 'insights-topics': ['Grid', 'Flex'] }),
    );
    await screen.findByRole('link', { name: 'Grid' });
    await settledField();
    await userEvent.click(screen.getByRole('link', { name: 'elsewhere' }));
    expect(await screen.findByRole('link', { name: 'Flex' })).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('flex');
  });

  it('tells how many results each kind has, and shows those of one without the filters of another', async () => {
    const { asked } = await openAt(
      '/search?query=g&filters[kind]=API',
      index({ 'insights-topics': ['Grid', 'Gap'], techdocs: ['Guide'] }),
    );
    await screen.findByRole('button', { name: 'Everything 3 found' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Documentation 1 found' }),
    );
    expect(
      await screen.findByRole('heading', { name: '1 result' }),
    ).toBeVisible();
    expect(address()).toBe('?query=g&types%5B%5D=techdocs');
    // A backend that must look through what one may see does so page by page.
    expect(asked.filter(({ pageLimit = 25 }) => pageLimit < 25)).toEqual([]);
  });

  it('has a group of filters where there is something to choose, and none where not', async () => {
    await openAt('/search?query=g', index({ 'insights-topics': ['Grid'] }));
    const filters = screen.getByRole('group', { name: 'Filters' });
    expect(within(filters).getByLabelText('Kind')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Trends/ }));
    expect(screen.queryByRole('group', { name: 'Filters' })).toBeNull();
    expect(await screen.findByRole('link', { name: 'Grid' })).toBeVisible();
  });

  it('says that the index is being built, and asks again by itself', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { search } = await openAt('/search?query=grid', index({}));
    expect(await screen.findByText('The index is being built')).toBeVisible();
    search.answer = index({ 'insights-topics': ['Grid'] });
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(await screen.findByRole('link', { name: 'Grid' })).toBeVisible();
  });

  it('says what can be done where nothing is found, and what is not indexed', async () => {
    await openAt(
      '/search?query=zzz&types[]=insights-topics',
      index({ 'insights-topics': ['Grid'], 'software-catalog': ['Grids'] }),
    );
    expect(await screen.findByText('No results for “zzz”')).toBeVisible();
    expect(screen.queryByText(/Nothing is indexed yet/)).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Search in everything' }),
    );
    expect(
      await screen.findByText(/Nothing is indexed yet of: Documentation\./),
    ).toBeVisible();
    expect(address()).toBe('?query=zzz');
  });

  it('says that nothing is found also where search does not answer what is indexed', async () => {
    await openAt('/search?query=zzz', ({ term }) => {
      if (term === '') throw new Error('The engine is away');
      return {};
    });
    expect(await screen.findByText('No results for “zzz”')).toBeVisible();
    expect(screen.queryByText(/Nothing is indexed yet/)).toBeNull();
  });

  it('says which kind of its address there is not, and searches in all others', async () => {
    const { asked } = await openAt(
      '/search?query=g&types[]=nonsense',
      index({ 'insights-topics': ['Grid'] }),
    );
    expect(await screen.findByRole('link', { name: 'Grid' })).toBeVisible();
    await settledField();
    expect(screen.getByText(/asks for what is not known/)).toHaveTextContent(
      'types[]=nonsense',
    );
    expect(asked.flatMap(({ types = [] }) => types)).not.toContain('nonsense');
    await userEvent.click(screen.getByRole('button', { name: /Take it out/ }));
    expect(address()).toBe('?query=g');
    expect(screen.queryByText(/asks for what is not known/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Grid' })).toBeVisible();
  });

  it('says that search failed, and asks again when told to', async () => {
    const { search } = await openAt('/search?query=grid', () => {
      throw new Error('The engine is away');
    });
    expect(await screen.findByText('Search did not answer')).toBeVisible();
    search.answer = found('Grid');
    await userEvent.click(screen.getByRole('button', { name: /again/i }));
    expect(await screen.findByRole('link', { name: 'Grid' })).toBeVisible();
  });

  const firstPageOnly: Answer = ({ pageCursor, term }) => {
    if (pageCursor === 'enp6') throw new Error('No such page');
    return pageCursor
      ? { numberOfResults: 1, previousPageCursor: 'MQ==' }
      : found('Grid')({ term });
  };

  it('goes to the first page where its address names one past the end', async () => {
    await openAt('/search?query=g&pageCursor=MjA=', firstPageOnly);
    expect(await screen.findByRole('link', { name: 'Grid' })).toBeVisible();
    expect(address()).toBe('?query=g');
  });

  it('asks for the first page when told to after search refused another', async () => {
    await openAt('/search?query=g&pageCursor=enp6', firstPageOnly);
    expect(await screen.findByText('Search did not answer')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /again/i }));
    expect(await screen.findByRole('link', { name: 'Grid' })).toBeVisible();
    expect(address()).toBe('?query=g');
  });

  it('leads to the beginning of the next page', async () => {
    const { search } = await openAt('/search?query=g', () => ({
      ...found('Grid')({ term: 'g' }),
      nextPageCursor: 'MQ==',
    }));
    search.answer = ({ pageCursor }) =>
      found(pageCursor === 'MQ==' ? 'Gap' : 'Grid')({ term: 'g' });
    await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    await screen.findByRole('link', { name: 'Gap' });
    expect(screen.getByRole('heading', { name: '1 result' })).toHaveFocus();
    expect(address()).toBe('?query=g&pageCursor=MQ%3D%3D');
  });
});
