import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { TopicSearchResult } from './TopicSearchResult';

const document = {
  title: ':has()',
  text: 'Browser support is 95.6 %.',
  location: '/trend-radar/web-platform/web-platform:has',
};

describe('TopicSearchResult', () => {
  it('leads to the topic and shows where it stands', async () => {
    await renderInTestApp(
      <TopicSearchResult
        result={{ ...document, ring: 'Adopt', radar: 'Web platform' }}
      />,
    );
    expect(screen.getByRole('link', { name: ':has()' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getByText('Adopt on Web platform')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Compare :has() with others' }),
    ).toHaveAttribute(
      'href',
      '/trend-radar/compare?topics=web-platform%3Ahas&radar=web-platform',
    );
  });

  it('leads from a topic on no radar to its own page and to a comparison', async () => {
    const location = '/trend-radar/topics/web-platform:group.css';
    await renderInTestApp(
      <TopicSearchResult
        result={{ ...document, location, title: 'CSS', ring: '', radar: '' }}
      />,
    );
    expect(screen.getByText('On no radar')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Compare CSS with others' }),
    ).toHaveAttribute(
      'href',
      '/trend-radar/compare?topics=web-platform%3Agroup.css',
    );
  });

  it('does without a ring, as an older index has none', async () => {
    await renderInTestApp(<TopicSearchResult result={document} />);
    expect(screen.getByText(document.text)).toBeInTheDocument();
    expect(screen.queryByText(/ on /)).not.toBeInTheDocument();
  });
});
