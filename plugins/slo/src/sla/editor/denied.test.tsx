import { screen } from '@testing-library/react';
import { openEditor } from '../../editor/__testUtils__/openEditor';
import { sampleSlaRecord } from '../__testUtils__/sampleSla';
import { EditSlaPage } from './EditSlaPage';
import { NewSlaPage } from './NewSlaPage';

const told = {
  listSlos: async () => ({
    ...{ items: [], nextCursor: null, totalCount: 0, matchingCount: 0 },
    workingHref: '/api/insights/v1/slos/{name}',
  }),
  getSla: async () => ({ answer: sampleSlaRecord(), etag: '"2"' }),
  analyseSla: async () => ({ agreements: [], faults: [] }),
};

// `usePermission` keeps its answers for the whole file, so a file has readers of one kind.
describe('the forms of who may not write', () => {
  it.each([
    { page: <NewSlaPage />, at: '/slo/sla/new', path: 'sla/new' },
    { page: <EditSlaPage />, at: '/slo/sla/a/edit', path: 'sla/:slaId/edit' },
  ])('say at $at why nothing can be saved', async ({ page, at, path }) => {
    openEditor(page, { told, at, path, isDenied: true });
    expect(
      await screen.findByText(/the permission slo\.write is not given to you/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(
      screen.queryByRole('button', { name: 'Retire this agreement' }),
    ).toBeNull();
  });
});
