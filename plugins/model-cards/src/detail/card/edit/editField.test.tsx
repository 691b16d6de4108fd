import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  ModelCardEditRequest,
  ModelCardView,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../../__testUtils__/problem';
import { openModel } from '../../__testUtils__/openModel';
import {
  sampleCard,
  sampleField,
  sampleStatement,
} from '../../__testUtils__/sampleCard';

jest.setTimeout(60_000);

/** A card that is edited as the backend does it: refused on another revision than the one that was read. */
class EditedCard
  implements Pick<InsightsApi, 'getModelCard' | 'editModelCard'>
{
  readonly said: ModelCardEditRequest[] = [];
  private revision = 1;

  constructor(private card: ModelCardView = sampleCard()) {}

  getModelCard = async () => ({
    answer: { ...this.card, revision: this.revision },
    etag: `"${this.revision}.${JSON.stringify(this.card).length}"`,
  });

  editModelCard = async (
    _: unknown,
    edit: ModelCardEditRequest,
    etag: string,
  ) => {
    if (!etag.startsWith(`"${this.revision}.`)) {
      throw problem(412, 'Changed meanwhile', 'It was changed.');
    }
    this.said.push(edit);
    this.revision += 1;
    return this.card;
  };

  /** What somebody else does meanwhile. */
  change(changes: Partial<ModelCardView>) {
    this.bring(changes);
    this.revision += 1;
  }

  /** What a registry brings meanwhile, which is no edit. */
  bring(changes: Partial<ModelCardView>) {
    this.card = { ...this.card, ...changes };
  }
}

const open = (card: EditedCard, name = 'demand-forecast') =>
  openModel({
    name,
    told: {
      getModelCard: card.getModelCard,
      editModelCard: card.editModelCard,
    },
  });

const dialog = () => screen.findByRole('dialog');
const gone = () =>
  waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('saying something on a card', () => {
  it('says a text of every version, with why', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    open(card);
    await user.click(
      await screen.findByRole('button', { name: 'Edit Overview' }),
    );
    const form = within(await dialog());
    expect(form.getByRole('button', { name: 'Save' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    const text = form.getByRole('textbox', { name: 'Overview' });
    expect(text).toHaveValue('Forecasts **orders**.');
    await user.clear(text);
    await user.type(text, 'Forecasts demand.');
    await user.type(
      form.getByRole('textbox', { name: 'Why you say it' }),
      'Clearer.',
    );
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    expect(card.said).toEqual([
      {
        version: null,
        reason: 'Clearer.',
        set: [
          {
            pointer: '/details/overview',
            kind: 'known',
            value: 'Forecasts demand.',
          },
        ],
      },
    ]);
  });

  it('says of what nobody spoke of that nobody knows, of one version', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    open(card);
    await user.click(
      await screen.findByRole('button', { name: 'Say something of Task' }),
    );
    const form = within(await dialog());
    await user.click(form.getByRole('radio', { name: 'Nobody knows' }));
    await user.click(form.getByRole('radio', { name: 'Of version 8 alone' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    expect(card.said).toEqual([
      { version: '8', set: [{ pointer: '/details/task', kind: 'unknown' }] },
    ]);
  });

  it('wants to know why something does not apply', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    open(card);
    await user.click(
      await screen.findByRole('button', { name: 'Say something of Impact' }),
    );
    const form = within(await dialog());
    await user.click(form.getByRole('radio', { name: 'It does not apply' }));
    expect(form.getByText('Say why it does not apply.')).toBeInTheDocument();
    await user.type(
      form.getByRole('textbox', { name: /because/ }),
      'It runs on no machine of ours.',
    );
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    expect(card.said[0].set).toEqual([
      {
        pointer: '/environment/impact',
        kind: 'notApplicable',
        because: 'It runs on no machine of ours.',
      },
    ]);
  });

  it('writes lists of texts, and leaves out what is empty', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    open(card);
    await user.click(await screen.findByRole('button', { name: 'Edit Tags' }));
    const form = within(await dialog());
    await user.click(form.getByRole('button', { name: 'Remove Tags 2' }));
    await user.click(form.getByRole('button', { name: 'Add one' }));
    await user.click(form.getByRole('button', { name: 'Add one' }));
    await user.type(form.getByRole('textbox', { name: 'Tags 3' }), 'daily');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    expect(card.said[0].set?.[0].value).toEqual(['orders', 'daily']);
  });

  it('writes objects, numbers as numbers, and keeps what it has no field for', async () => {
    const user = userEvent.setup();
    const result = { metric: 'recall', value: 0.9, kept: { a: 1 } };
    const card = new EditedCard(
      sampleCard({
        card: {
          quantitativeAnalyses: { results: sampleField({ value: [result] }) },
        },
      }),
    );
    open(card);
    await user.click(
      await screen.findByRole('button', { name: 'Edit Results' }),
    );
    const form = within(await dialog());
    const value = form.getByRole('textbox', { name: 'Value' });
    await user.clear(value);
    await user.type(value, '0.05');
    await user.type(form.getByRole('textbox', { name: 'From' }), '~0.04');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    expect(card.said[0].set?.[0].value).toEqual([
      { ...result, value: 0.05, interval: { lower: '~0.04' } },
    ]);
  });

  it('shows both texts where somebody else saved meanwhile, loses neither, and saves when told to', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    open(card);
    await user.click(
      await screen.findByRole('button', { name: 'Edit Overview' }),
    );
    const form = within(await dialog());
    const text = form.getByRole('textbox', { name: 'Overview' });
    await user.clear(text);
    await user.type(text, 'Mine.');
    card.change({
      card: { details: { overview: sampleField({ value: 'Theirs.' }) } },
    });
    await user.click(form.getByRole('button', { name: 'Save' }));
    const conflict = await form.findByRole('alert', {
      name: 'The card was changed while you wrote',
    });
    expect(conflict).toHaveTextContent('Theirs.');
    expect(conflict).toHaveTextContent('Mine.');
    expect(text).toHaveValue('Mine.');
    expect(card.said).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Save what you wrote' }));
    await gone();
    expect(card.said[0].set?.[0].value).toBe('Mine.');
  });

  it('keeps what was written when the dialog is closed by mistake', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    open(card, 'kept');
    const edit = await screen.findByRole('button', { name: 'Edit Overview' });
    await user.click(edit);
    await user.type(
      within(await dialog()).getByRole('textbox', { name: 'Overview' }),
      ' More.',
    );
    await user.keyboard('{Escape}');
    await gone();
    await user.click(edit);
    const form = within(await dialog());
    expect(form.getByRole('textbox', { name: 'Overview' })).toHaveValue(
      'Forecasts **orders**. More.',
    );
    await user.click(
      form.getByRole('button', { name: 'Start from what the card says' }),
    );
    expect(form.getByRole('textbox', { name: 'Overview' })).toHaveValue(
      'Forecasts **orders**.',
    );
  });

  it('takes back what people said here, and only that', async () => {
    const user = userEvent.setup();
    const provenance = {
      source: 'user:default/ines',
      by: 'human' as const,
      at: '2026-11-20T08:00:00Z',
      link: null,
      scope: 'model' as const,
    };
    const card = new EditedCard(
      sampleCard({
        card: {
          details: {
            name: sampleField(),
            task: sampleField({ ...sampleStatement({ provenance }) }),
          },
        },
        sources: [{ ...provenance, format: null }, ...sampleCard().sources],
      }),
    );
    open(card);
    await user.click(await screen.findByRole('button', { name: 'Edit Name' }));
    expect(
      within(await dialog()).queryByRole('button', { name: /Take back/ }),
    ).toBeNull();
    await user.keyboard('{Escape}');
    await gone();
    await user.click(screen.getByRole('button', { name: 'Edit Task' }));
    await user.click(
      within(await dialog()).getByRole('button', { name: /Take back/ }),
    );
    await gone();
    expect(card.said).toEqual([{ version: null, clear: ['/details/task'] }]);
  });

  it('begins with what the statement that is shown is of, and takes back of what it was said', async () => {
    const user = userEvent.setup();
    const said = (source: string, scope: 'model' | 'version') => ({
      provenance: {
        ...{ source, scope, by: 'human' as const },
        ...{ at: '2026-11-20T08:00:00Z', link: null },
      },
    });
    const ines = 'user:default/ines';
    const card = new EditedCard(
      sampleCard({
        card: {
          details: {
            overview: sampleField({
              ...said('v8.md', 'version'),
              others: [sampleStatement(said(ines, 'model'))],
            }),
            task: sampleField(said(ines, 'version')),
          },
        },
        sources: [
          {
            ...{ source: ines, by: 'human', format: null },
            ...{ at: '2026-11-20T08:00:00Z', link: null },
          },
        ],
      }),
    );
    open(card, 'scoped');
    const edit = async (field: string, button: string | RegExp) => {
      await user.click(
        await screen.findByRole('button', { name: `Edit ${field}` }),
      );
      const form = within(await dialog());
      expect(
        form.getByRole('radio', { name: 'Of version 8 alone' }),
      ).toBeChecked();
      if (button === 'Save') {
        await user.type(form.getByRole('textbox', { name: field }), '!');
      }
      await user.click(form.getByRole('button', { name: button }));
      await gone();
    };
    await edit('Overview', 'Save');
    await edit('Overview', /Take back/);
    await edit('Task', /Take back/);
    expect(card.said).toEqual([
      { version: '8', set: [expect.objectContaining({ kind: 'known' })] },
      { version: null, clear: ['/details/overview'] },
      { version: '8', clear: ['/details/task'] },
    ]);
  });

  it('sees no conflict in what a registry brings meanwhile', async () => {
    const user = userEvent.setup();
    const card = new EditedCard();
    const edit = async () => {
      await user.click(
        await screen.findByRole('button', { name: 'Edit Overview' }),
      );
      return within(await dialog());
    };
    const { unmount } = open(card, 'brought');
    await user.type(
      (await edit()).getByRole('textbox', { name: 'Overview' }),
      ' More.',
    );
    unmount();
    card.bring({ digest: 'sha256:brought-meanwhile' });
    open(card, 'brought');
    const form = await edit();
    expect(form.queryByRole('alert')).toBeNull();
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    expect(card.said[0].set?.[0].value).toBe('Forecasts **orders**. More.');
  });

  it('says why it was not saved, and keeps what was written', async () => {
    const user = userEvent.setup();
    openModel({
      name: 'refused',
      told: {
        editModelCard: () =>
          Promise.reject(problem(422, 'Cannot be said', 'It is too long.')),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Edit Overview' }),
    );
    const form = within(await dialog());
    await user.type(form.getByRole('textbox', { name: 'Overview' }), ' More.');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('It is too long.')).toBeInTheDocument();
    expect(form.getByRole('textbox', { name: 'Overview' })).toHaveValue(
      'Forecasts **orders**. More.',
    );
  });
});
