import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SloDefinitionRecord,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import {
  sampleRecord,
  sampleText,
} from '../detail/__testUtils__/sampleDefinition';
import { openEditor } from './__testUtils__/openEditor';
import { EditSloPage } from './EditSloPage';
import { dropDraft } from './leave/drafts';

afterEach(() => dropDraft('checkout-availability'));

const open = (told: Partial<InsightsApi> = {}) =>
  openEditor(<EditSloPage />, {
    told,
    at: '/slo/checkout-availability/edit',
    path: ':sloName/edit',
  });

const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'OpenSLO definition, YAML',
  });

const changed = sampleText.replace('0.999', '0.99');
const theirText = sampleText.replace('0.999', '0.9999');

async function change(user: ReturnType<typeof userEvent.setup>) {
  const area = await field();
  await user.clear(area);
  await user.click(area);
  await user.paste(changed);
  await screen.findByText('99 % of the events are good');
}

/** A backend on which somebody else saved before the first of our saves. */
function overtaking() {
  let record: SloDefinitionRecord = sampleRecord();
  let etag = '"3"';
  const saved: [text: string, etag: string][] = [];
  const told: Partial<InsightsApi> = {
    getSloDefinition: async () => ({ answer: record, etag }),
    replaceSloDefinition: async (_, text, onTag) => {
      saved.push([text, onTag]);
      if (saved.length > 1) return { ...record, text };
      record = { ...record, version: 4, text: theirText };
      etag = '"4"';
      throw problem(412, 'Changed meanwhile', 'Version 4 came between.');
    },
  };
  return { told, saved };
}

describe('EditSloPage', () => {
  it('says which version begins, and has nothing to save until something is changed', async () => {
    open();
    expect(await field()).toHaveValue(sampleText);
    expect(screen.getByText(/begins version 4/)).toBeInTheDocument();
    expect(await screen.findByText('Nothing is changed.')).toBeInTheDocument();
  });

  it('saves on the version that was read, and leads to the SLO', async () => {
    const user = userEvent.setup();
    const saved: unknown[] = [];
    open({
      replaceSloDefinition: async (...asked) => {
        saved.push(asked);
        return sampleRecord();
      },
    });
    await change(user);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(saved).toEqual([['checkout-availability', changed, '"3"']]),
    );
  });

  it('shows both when somebody else saved meanwhile; ours is kept on top of theirs', async () => {
    const user = userEvent.setup();
    const { told, saved } = overtaking();
    open(told);
    await change(user);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const conflict = await screen.findByRole('alert', {
      name: 'Somebody else saved version 4 meanwhile',
    });
    const compared = within(conflict).getByRole('group');
    expect(compared).toHaveTextContent('− - target: 0.9999');
    expect(compared).toHaveTextContent('+ - target: 0.99');
    await user.click(
      within(conflict).getByRole('button', { name: 'Keep mine' }),
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(saved[1]).toEqual([changed, '"4"']));
  });

  it('takes over theirs', async () => {
    const user = userEvent.setup();
    const { told } = overtaking();
    open(told);
    await change(user);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(
      await screen.findByRole('button', { name: 'Take theirs' }),
    );
    expect(await field()).toHaveValue(theirText);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    {
      source: { kind: 'file' as const, ref: 'slos/a.yaml', isEditable: false },
      says: /read from the file slos\/a\.yaml, and changed there/,
    },
    {
      source: {
        kind: 'catalog' as const,
        ref: 'component:default/checkout',
        isEditable: false,
      },
      says: /annotation almanac\.io\/slo-definitions of component:default\/checkout/,
    },
  ])('is only read where it comes from a $source.kind', async given => {
    open({
      getSloDefinition: async () => ({
        answer: { ...sampleRecord(), source: given.source },
        etag: '"3"',
      }),
    });
    expect(await screen.findByText(given.says)).toBeInTheDocument();
    expect(await field()).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('retires the SLO after asking', async () => {
    const user = userEvent.setup();
    const retired: unknown[] = [];
    open({
      deleteSloDefinition: async (...asked) => {
        retired.push(asked);
        return sampleRecord();
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Retire this SLO' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Retire Checkout is available?',
    });
    await user.click(within(dialog).getByRole('button', { name: 'Retire' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/^\/slo$/),
    );
    expect(retired).toEqual([['checkout-availability', '"3"']]);
  });

  it('knows no SLO of that name', async () => {
    open({
      getSloDefinition: () =>
        Promise.reject(problem(404, 'Unknown SLO', 'There is none.')),
    });
    expect(
      await screen.findByText('There is no SLO "checkout-availability"'),
    ).toBeInTheDocument();
  });
});
