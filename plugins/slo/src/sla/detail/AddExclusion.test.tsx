import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { openEditor } from '../../editor/__testUtils__/openEditor';
import { sampleSlaRecord, sampleStanding } from '../__testUtils__/sampleSla';
import { AddExclusion } from './AddExclusion';

function open(told: Partial<InsightsApi> = {}) {
  const saved: { exclusions: object[]; etag: string }[] = [];
  openEditor(<AddExclusion standing={sampleStanding()} />, {
    told: {
      getSla: async () => ({ answer: sampleSlaRecord(), etag: '"7"' }),
      replaceSla: async (_, text, etag) => {
        saved.push({ exclusions: JSON.parse(text).spec.exclusions, etag });
        return sampleSlaRecord();
      },
      ...told,
    },
    at: '/slo/sla/brightside-checkout',
    path: 'sla/:slaId',
  });
  return saved;
}

async function fillIn(start: string, end: string) {
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('button', { name: 'Add an exclusion' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('From'), { target: { value: start } });
  fireEvent.change(dialog.getByLabelText('To'), { target: { value: end } });
  await user.type(dialog.getByLabelText('Reason'), 'Move');
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  return dialog;
}

describe('AddExclusion', () => {
  it('adds to what is there now, on the version that it is read with', async () => {
    const saved = open();
    await fillIn('2026-11-20T01:00', '2026-11-20T03:00');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved[0].etag).toBe('"7"');
    expect(saved[0].exclusions).toEqual([
      ...sampleStanding().agreement.exclusions,
      {
        start: new Date('2026-11-20T01:00').toISOString(),
        end: new Date('2026-11-20T03:00').toISOString(),
        reason: 'Move',
      },
    ]);
  });

  it('adds it once, however often one clicks', async () => {
    const user = userEvent.setup();
    let read = () => {};
    const saved = open({
      getSla: () =>
        new Promise(resolve => {
          read = () => resolve({ answer: sampleSlaRecord(), etag: '"7"' });
        }),
    });
    const dialog = await fillIn('2026-11-20T01:00', '2026-11-20T03:00');
    const add = dialog.getByRole('button', { name: 'Adding …' });
    await user.click(add);
    fireEvent.click(add);
    read();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved).toHaveLength(1);
  });

  it('adds nothing that ends before it begins', async () => {
    const saved = open();
    const dialog = await fillIn('2026-11-20T03:00', '2026-11-20T01:00');
    expect(dialog.getByText('After the beginning.')).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('says that a settled period stays as it is', async () => {
    open({ replaceSla: () => new Promise(() => {}) });
    const dialog = await fillIn('2026-10-20T01:00', '2026-10-20T03:00');
    expect(dialog.getByText(/is settled: it stays as it is/)).toBeVisible();
  });

  it('says that somebody else was first, and keeps what was filled in', async () => {
    open({
      replaceSla: () =>
        Promise.reject(
          problem(412, 'Changed meanwhile', 'Version 8 is there.'),
        ),
    });
    const dialog = await fillIn('2026-11-20T01:00', '2026-11-20T03:00');
    expect(
      await dialog.findByText(/^Somebody else changed the agreement/),
    ).toBeInTheDocument();
    expect(dialog.getByLabelText('Reason')).toHaveValue('Move');
  });
});
