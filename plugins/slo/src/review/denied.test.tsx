import { screen } from '@testing-library/react';
import { openReview } from './__testUtils__/openReview';

// `usePermission` keeps its answers for the whole file, so a file has readers of one kind.
describe('the review of who may only read', () => {
  it('shows actions and reports, and says why nothing can be decided or frozen', async () => {
    openReview({}, { isDenied: true });
    expect(
      await screen.findByText(/the permission slo\.decide is not given/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/the permission slo\.write is not given/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Acknowledge/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Freeze report' })).toBeNull();
    expect(
      await screen.findByRole('button', { name: /as PDF$/ }),
    ).toBeInTheDocument();
  });
});
