import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Slo } from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from '../../__testUtils__/FakeSlos';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleSlo, sampleSlos } from '../../gallery/samples/sampleSlo';
import { SlosPage } from '../SlosPage';

const open = (at: string) =>
  renderPage(<SlosPage />, { api: new FakeSlos(sampleSlos), at });
const headings = async () => {
  await screen.findAllByRole('heading', { level: 2 });
  return screen
    .getAllByRole('heading', { level: 2 })
    .map(heading => heading.textContent);
};

describe('a list in groups', () => {
  it.each`
    group        | names
    ${'owner'}   | ${['payments', 'discovery', 'No team']}
    ${'service'} | ${['checkout', 'search', 'mail']}
    ${'system'}  | ${['shop', 'No system']}
    ${'tag'}     | ${['tier:1', 'tier:2']}
  `('has the worst of $group first', async ({ group, names }) => {
    open(`/slo?group=${group}`);
    expect(await headings()).toEqual(names);
  });

  it.each`
    group       | names
    ${'system'} | ${['mail', 'till', 'bank', 'shop']}
    ${'tag'}    | ${['of:mail', 'of:till', 'of:bank', 'of:shop']}
  `(
    'has a $group in need before larger ones, and of two the one with less left',
    async ({ group, names }) => {
      const slo = (name: string, of: string, changes: Partial<Slo>) =>
        sampleSlo({
          ...{ name, title: name, ...changes },
          ...{ system: `system:default/${of}`, labels: { of: [of] } },
        });
      const slos = [
        slo('a', 'shop', {}),
        slo('b', 'shop', {}),
        slo('c', 'bank', { state: 'noData', remaining: null }),
        slo('d', 'till', { state: 'burning', remaining: 0.3 }),
        slo('e', 'mail', { state: 'burning', remaining: 0.2 }),
      ];
      renderPage(<SlosPage />, {
        api: new FakeSlos(slos),
        at: `/slo?group=${group}`,
      });
      expect(await headings()).toEqual(names);
    },
  );

  it('says of each group who is needed, and opens it', async () => {
    const user = userEvent.setup();
    open('/slo?group=owner');
    const none = await screen.findByRole('region', { name: 'No team' });
    expect(await within(none).findByText('1 no data')).toBeInTheDocument();
    expect(within(none).queryByRole('table')).toBeNull();
    await user.click(within(none).getByRole('button', { name: 'No team' }));
    expect(
      await within(none).findByRole('link', { name: 'Mail is delivered' }),
    ).toBeInTheDocument();
  });

  it('opens those without a system, too', async () => {
    open('/slo?group=system');
    const none = await screen.findByRole('region', { name: 'No system' });
    expect(
      await within(none).findByRole('link', { name: 'Mail is delivered' }),
    ).toBeInTheDocument();
  });

  it('groups by what is chosen only, where an SLO can be in several groups', async () => {
    open('/slo?group=tag&tag=tier:2');
    expect(await headings()).toEqual(['tier:2']);
  });

  it('is chosen in the page and kept in the address', async () => {
    const user = userEvent.setup();
    open('/slo');
    const choices = await screen.findByRole('group', { name: 'Group by' });
    await user.click(within(choices).getByRole('button', { name: 'Team' }));
    expect(screen.getByTestId('address')).toHaveTextContent('/slo?group=owner');
    expect(await headings()).toContain('payments');
  });
});
