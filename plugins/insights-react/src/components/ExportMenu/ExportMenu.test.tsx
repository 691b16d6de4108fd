import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { ExportMenu } from './ExportMenu';

const choose = async (name: string) => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('menuitem', { name }));
};

describe('ExportMenu', () => {
  it.each([
    {
      fails: 'later',
      png: () => Promise.reject(new Error('the picture is too large')),
      said: 'It could not be saved: the picture is too large',
    },
    {
      fails: 'at once',
      png: () => {
        throw new Error('no room');
      },
      said: 'It could not be saved: no room',
    },
    {
      fails: 'without a reason',
      png: () => Promise.reject(new Error()),
      said: 'It could not be saved; this browser does not say why.',
    },
  ])('says what a save that fails $fails failed of', async ({ png, said }) => {
    renderPiece(<ExportMenu formats={{ png }} />);
    await choose('PNG picture');
    expect(await screen.findByRole('alert')).toHaveTextContent(said);
  });

  it('says why a format cannot be saved, in its place', async () => {
    renderPiece(
      <ExportMenu
        formats={{ csv: () => {}, ics: () => {} }}
        unavailable={{ ics: 'nothing has a day' }}
      />,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    expect(
      screen.getByRole('menuitem', { name: 'iCalendar: nothing has a day' }),
    ).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByRole('menuitem', { name: 'CSV, all values' }),
    ).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('says no more of a failure once another save went well', async () => {
    const png = () => Promise.reject(new Error('no room'));
    renderPiece(<ExportMenu formats={{ png, csv: () => {} }} />);
    await choose('PNG picture');
    await screen.findByRole('alert');
    await choose('CSV, all values');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
