import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SliSource,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../__testUtils__/problem';
import { sampleRecord } from '../detail/__testUtils__/sampleDefinition';
import { openEditor } from './__testUtils__/openEditor';
import { dropDraft } from './leave/drafts';
import { NewSloPage } from './NewSloPage';
import { templates } from './templates/templates';

afterEach(() => dropDraft(''));

const thanos: SliSource = {
  name: 'thanos',
  type: 'Prometheus',
  title: 'Thanos',
  description: '',
  isExample: false,
  state: 'unused',
  inWords: 'No SLO reads it.',
  series: 0,
  failingSeries: 0,
  lateSeconds: 600,
  retentionSeconds: null,
  lastSuccessAt: null,
  failure: null,
  oldestAt: null,
  newestAt: null,
  slos: [],
  slosLeftOff: 0,
};

const open = (told: Partial<InsightsApi> = {}, at = '/slo/new') =>
  openEditor(<NewSloPage />, { told, at, path: 'new' });

const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'OpenSLO definition, YAML',
  });

const write = async (
  user: ReturnType<typeof userEvent.setup>,
  text: string,
) => {
  const area = await field();
  await user.clear(area);
  await user.click(area);
  await user.paste(text);
};

describe('NewSloPage', () => {
  it('starts from a template, says what it says, and keeps the choice in the address', async () => {
    const user = userEvent.setup();
    open();
    expect(await field()).toHaveValue(templates.availability);
    expect(
      await screen.findByText('99.9 % of the events are good'),
    ).toBeInTheDocument();
    expect(screen.getByText('good ÷ all')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Pushed counts' }));
    expect(await field()).toHaveValue(templates.pushed);
    expect(screen.getByTestId('address')).toHaveTextContent('template=pushed');
  });

  it('starts from what the portal has a source for, by its name', async () => {
    const { unmount } = open({ listSliSources: async () => ({ items: [] }) });
    await waitFor(async () =>
      expect(await field()).toHaveValue(templates.pushed),
    );
    unmount();
    open({ listSliSources: async () => ({ items: [thanos] }) });
    await waitFor(async () =>
      expect(await field()).toHaveValue(
        templates.availability.replace(
          /metricSourceRef: prometheus$/gm,
          'metricSourceRef: thanos',
        ),
      ),
    );
    expect(
      screen.getByRole('button', { name: 'Availability', pressed: true }),
    ).toBeInTheDocument();
  });

  it('names each fault with its line, rule and remedy, and goes there', async () => {
    const user = userEvent.setup();
    open();
    await write(user, 'kind: SLO\n  - target: 99.9\n');
    expect(await screen.findByText('1 fault')).toBeInTheDocument();
    const faults = screen.getByRole('list', { name: 'Faults and warnings' });
    expect(faults).toHaveTextContent('must be a ratio of at most 1');
    expect(faults).toHaveTextContent('Write 0.999 for 99.9 %.');
    expect(faults).toHaveTextContent('openslo/schema');
    const area = await field();
    expect(area).toBeInvalid();
    await user.click(
      within(faults).getByRole('button', {
        name: /^Fault, line 2: .* Go there$/,
      }),
    );
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(
      '  - target: 99.9',
    );
    expect(screen.getByText('Mend the fault first.')).toBeInTheDocument();
  });

  it('saves by the keyboard, and leads to the SLO', async () => {
    const user = userEvent.setup();
    const saved: string[] = [];
    open({
      createSloDefinitions: async text => {
        saved.push(text);
        return { items: [sampleRecord()], warnings: [] };
      },
    });
    await write(user, 'kind: SLO\n  - target: 0.99\n');
    await screen.findByText('99 % of the events are good');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/slo/checkout-availability',
      ),
    );
    expect(saved).toEqual(['kind: SLO\n  - target: 0.99\n']);
  });

  it('keeps the text and tells every fault when the backend refuses it', async () => {
    const user = userEvent.setup();
    const refusal = problem(422, 'Faulty definition', 'It has 2 faults.');
    refusal.problem.errors = [
      { pointer: '/text', detail: 'line 2: the source "x" is not there' },
      { pointer: '/text', detail: 'line 9: the name is taken' },
    ];
    open({ createSloDefinitions: () => Promise.reject(refusal) });
    await write(user, '  - target: 0.98');
    await screen.findByText('98 % of the events are good');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('line 9: the name is taken'),
    ).toBeInTheDocument();
    expect(await field()).toHaveValue('  - target: 0.98');
  });

  it('asks before a link throws away what is not saved', async () => {
    const user = userEvent.setup();
    open();
    await write(user, '  - target: 0.9');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Leave without saving?',
    });
    await user.click(within(dialog).getByRole('button', { name: 'Stay' }));
    expect(await field()).toHaveValue('  - target: 0.9');
    expect(screen.getByTestId('address')).toHaveTextContent('/slo/new');
  });

  it('asks before a template replaces what was written', async () => {
    const user = userEvent.setup();
    open();
    await write(user, '  - target: 0.9');
    await user.click(screen.getByRole('button', { name: 'Composite' }));
    await user.click(
      await screen.findByRole('button', { name: 'Replace text' }),
    );
    expect(await field()).toHaveValue(templates.composite);
  });

  it('brings back what was written before the way back was taken', async () => {
    const user = userEvent.setup();
    const { unmount } = open();
    await write(user, '  - target: 0.9');
    unmount();
    open();
    expect(await field()).toHaveValue('  - target: 0.9');
    await user.click(screen.getByRole('button', { name: 'Discard it' }));
    expect(await field()).toHaveValue(templates.availability);
  });

  it('is checked by saving where it cannot be checked while typing', async () => {
    open({
      analyseSloDefinition: () => Promise.reject(new Error('no answer')),
    });
    expect(
      await screen.findByText(/It cannot be checked now: no answer/),
    ).toBeInTheDocument();
  });
});
