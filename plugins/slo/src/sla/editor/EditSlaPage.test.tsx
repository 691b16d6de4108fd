import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SlaRecord,
} from '@almanac/backstage-plugin-insights-react';
import { FakeSlos } from '../../__testUtils__/FakeSlos';
import { problem } from '../../__testUtils__/problem';
import { sampleSlos } from '../../gallery/samples/sampleSlo';
import { openEditor } from '../../editor/__testUtils__/openEditor';
import { sampleSlaRecord } from '../__testUtils__/sampleSla';
import { EditSlaPage } from './EditSlaPage';

function open(told: Partial<InsightsApi> = {}) {
  const slos = new FakeSlos(sampleSlos);
  openEditor(<EditSlaPage />, {
    told: {
      listSlos: query => slos.listSlos(query),
      getSla: async () => ({ answer: sampleSlaRecord(), etag: '"2"' }),
      analyseSla: async () => ({ agreements: [], faults: [] }),
      ...told,
    },
    at: '/slo/sla/brightside-checkout/edit',
    path: 'sla/:slaId/edit',
  });
}

/** A backend on which somebody else saved before the first of our saves. */
function overtaking() {
  let record: SlaRecord = sampleSlaRecord();
  let etag = '"2"';
  const saved: { target: number; etag: string }[] = [];
  const told: Partial<InsightsApi> = {
    getSla: async () => ({ answer: record, etag }),
    replaceSla: async (_, text, onTag) => {
      saved.push({ target: JSON.parse(text).spec.target, etag: onTag });
      if (saved.length > 1) return record;
      record = {
        ...record,
        version: 3,
        agreement: { ...record.agreement, target: 0.9 },
      };
      etag = '"3"';
      throw problem(412, 'Changed meanwhile', 'Version 3 came between.');
    },
  };
  return { told, saved };
}

async function changeTarget() {
  const user = userEvent.setup();
  const field = await screen.findByLabelText('Promised, %');
  expect(field).toHaveValue('99.5');
  fireEvent.change(field, { target: { value: '99' } });
  const save = screen.getByRole('button', { name: 'Save' });
  await waitFor(() => expect(save).toHaveAttribute('aria-disabled', 'false'));
  await user.click(save);
  return user;
}

describe('EditSlaPage', () => {
  it('shows a window in hours as it is', async () => {
    const record = sampleSlaRecord();
    const agreement: SlaRecord['agreement'] = {
      ...record.agreement,
      window: { kind: 'rolling', duration: { count: 720, unit: 'h' } },
    };
    open({
      getSla: async () => ({ answer: { ...record, agreement }, etag: '"2"' }),
    });
    expect(await screen.findByLabelText('How many')).toHaveValue('720');
    expect(screen.getByLabelText('Of')).toHaveDisplayValue('hours');
  });

  it('shows both when somebody else saved meanwhile; ours is kept on top of theirs', async () => {
    const { told, saved } = overtaking();
    open(told);
    const user = await changeTarget();
    const conflict = await screen.findByRole('alert', {
      name: 'Somebody else saved version 3 meanwhile',
    });
    expect(conflict).toHaveTextContent('"target": 0.9,');
    await user.click(
      within(conflict).getByRole('button', { name: 'Keep mine' }),
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(saved).toEqual([
        { target: 0.99, etag: '"2"' },
        { target: 0.99, etag: '"3"' },
      ]),
    );
  });

  it('takes over theirs', async () => {
    const { told } = overtaking();
    open(told);
    const user = await changeTarget();
    await user.click(
      await screen.findByRole('button', { name: 'Take theirs' }),
    );
    expect(screen.getByLabelText('Promised, %')).toHaveValue('90');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says where it is changed, where it comes from a file', async () => {
    open({
      getSla: async () => ({
        answer: sampleSlaRecord({
          source: { kind: 'file', ref: 'slas/a.yaml', isEditable: false },
        }),
        etag: '"2"',
      }),
    });
    expect(
      await screen.findByText(/read from the file slas\/a\.yaml/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('retires the agreement after asking', async () => {
    const user = userEvent.setup();
    const retired: unknown[] = [];
    open({
      deleteSla: async (...asked) => {
        retired.push(asked);
        return sampleSlaRecord();
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Retire this agreement' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Retire' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/^\/slo\/sla$/),
    );
    expect(retired).toEqual([['brightside-checkout', '"2"']]);
  });
});
