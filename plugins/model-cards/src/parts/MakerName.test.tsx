import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { MakerName } from './MakerName';

const show = (maker: string) =>
  renderPage(<MakerName maker={maker} />, { api: {} });

describe('who made something', () => {
  it('is called by its name where it is an entity', async () => {
    show('user:default/mira.osman');
    expect(
      await screen.findByRole('link', { name: /mira\.osman/ }),
    ).toHaveAttribute('href', expect.stringContaining('mira.osman'));
    expect(screen.queryByText('user:default/mira.osman')).toBeNull();
  });

  it.each(['ci', 'C:/jobs/nightly', 'mira@example.org', 'https://ci/job'])(
    'is called %s as its registry does',
    maker => {
      show(maker);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText(maker)).toBeInTheDocument();
    },
  );
});
