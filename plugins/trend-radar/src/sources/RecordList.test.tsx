import { screen } from '@testing-library/react';
import { PagedList } from '@almanac/backstage-plugin-insights-react';
import { renderPage } from '../__testUtils__/renderPage';
import { RecordList } from './RecordList';

const words = {
  label: 'Records',
  loading: 'Loading records',
  error: 'Records could not be loaded',
  shown: '2 of 9',
  more: 'More',
  loadingMore: 'Loading more',
};

const open = (over: Partial<PagedList<string>>) =>
  renderPage(
    <RecordList
      words={words}
      list={{
        items: ['one', 'two'],
        isPending: false,
        error: null,
        hasMore: true,
        isLoadingMore: false,
        isOfBefore: false,
        loadMore: () => {},
        retry: () => {},
        ...over,
      }}
    >
      {item => <li key={item}>{item}</li>}
    </RecordList>,
    { api: {}, at: '/' },
  );

describe('RecordList', () => {
  it('shows the records so far, how many there are, and the way to more', async () => {
    open({});
    expect(await screen.findByRole('list', { name: 'Records' })).toBeVisible();
    expect(screen.getByText('2 of 9')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'More' })).toBeEnabled();
  });

  it('keeps what it has where a further page fails, and says so', async () => {
    open({ error: new Error('The database is down.') });
    expect(
      await screen.findByText('Records could not be loaded'),
    ).toBeInTheDocument();
    expect(screen.getByText('two')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('says what failed where there is nothing yet', async () => {
    open({ items: [], error: new Error('The database is down.') });
    expect(
      await screen.findByText('Records could not be loaded'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('asks for no second page while one is on its way', async () => {
    open({ isLoadingMore: true });
    expect(
      await screen.findByRole('button', { name: 'Loading more' }),
    ).toBeDisabled();
  });
});
