import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { UnknownInAddress } from './UnknownInAddress';
import { useUnknownInAddress } from './useUnknownInAddress';

const known = { format: ['openapi'] };

function Page() {
  const unknown = useUnknownInAddress(known);
  return (
    <UnknownInAddress
      unknown={unknown.map(one =>
        one.value === 'text' ? { ...one, label: 'the format of texts' } : one,
      )}
    />
  );
}

describe('UnknownInAddress', () => {
  it('says what is not known, in words where there are some, and takes that alone away', async () => {
    const user = userEvent.setup();
    renderPiece(<Page />, {
      at: '/?format=word&format=openapi&format=text&other=word',
    });
    expect(
      await screen.findByText(/asks for what is not known/),
    ).toHaveTextContent(/: format=word, the format of texts\.$/);
    await user.click(screen.getByRole('button', { name: /Take it out/ }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?other=word&format=openapi',
    );
    expect(screen.queryByText(/is not known/)).toBe(null);
  });

  it('says nothing where all is known', async () => {
    renderPiece(<Page />, { at: '/?format=openapi' });
    expect(screen.queryByRole('button')).toBe(null);
  });
});
