import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { MiddleTruncate } from './MiddleTruncate';
import { OwnerLink } from './OwnerLink';

const name = 'a-team-with-a-remarkably-long-name-that-goes-on-and-on';

/** jsdom lays nothing out. */
function layOut(sizes: { clientWidth: number; scrollWidth: number }) {
  for (const [property, size] of Object.entries(sizes)) {
    jest
      .spyOn(Element.prototype, property as keyof typeof sizes, 'get')
      .mockReturnValue(size);
  }
}

afterEach(() => jest.restoreAllMocks());

describe('MiddleTruncate', () => {
  it('has the whole name for screen readers, search and copying', async () => {
    renderPiece(
      <a href="/a-team">
        <MiddleTruncate text={name} />
      </a>,
    );
    expect(await screen.findByRole('link', { name })).toBeInTheDocument();
    expect(screen.getByRole('link').textContent).toBe(name);
  });

  it.each([
    { given: 'is cut', scrollWidth: 300, tooltips: [name] },
    { given: 'has room', scrollWidth: 100, tooltips: [] },
  ])(
    'shows the whole in a tooltip where it $given: $tooltips',
    async ({ scrollWidth, tooltips }) => {
      layOut({ clientWidth: 100, scrollWidth });
      const user = userEvent.setup();
      renderPiece(<MiddleTruncate text={name} />);
      await user.hover(await screen.findByText(name));
      await new Promise(resolve => setTimeout(resolve, 200));
      expect(
        screen.queryAllByRole('tooltip').map(tip => tip.textContent),
      ).toEqual(tooltips);
    },
  );
});

describe('OwnerLink', () => {
  it.each([
    { owner: 'web-platform', href: '/catalog/default/group/web-platform' },
    { owner: 'group:web/core', href: '/catalog/web/group/core' },
    { owner: 'user:default/ada', href: '/catalog/default/user/ada' },
  ])('leads from $owner to $href', async ({ owner, href }) => {
    renderPiece(<OwnerLink owner={owner} />);
    expect(await screen.findByRole('link')).toHaveAttribute('href', href);
  });

  it('says that there is none, and shows what is no reference as it came', async () => {
    renderPiece(
      <>
        <OwnerLink /> <OwnerLink owner="a:b:c/d" />
      </>,
    );
    expect(await screen.findByText('No owner')).toBeInTheDocument();
    expect(screen.getByText('a:b:c/d')).toBeInTheDocument();
  });
});
