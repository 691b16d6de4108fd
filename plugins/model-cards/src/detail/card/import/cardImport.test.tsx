import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  ModelCardEditRequest,
  ModelCardRequest,
  ModelCardResult,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../../__testUtils__/problem';
import { openModel } from '../../__testUtils__/openModel';
import { sampleCard, sampleField } from '../../__testUtils__/sampleCard';

jest.setTimeout(120_000);

/** What the calculator finds in a card, to be completed. */
function readResult(changes: Partial<ModelCardResult> = {}): ModelCardResult {
  return {
    card: {
      details: {
        name: sampleField(),
        overview: sampleField({ value: 'Forecasts returns.' }),
        task: sampleField({ value: 'tabular-regression' }),
        architecture: sampleField({ value: 'x'.repeat(50_001) }),
      },
      caveats: { limitations: sampleField({ value: ['Not for new shops.'] }) },
    },
    faults: [],
    carried: [],
    completeness: [],
    changes: null,
    written: null,
    ...changes,
  };
}

const fault: ModelCardResult['faults'][number] = {
  source: 'the pasted text',
  ruleId: 'schema',
  severity: 'error',
  pointer: '/license',
  line: 2,
  column: 10,
  why: 'is a map, not a text',
  fix: 'Write a text.',
};

/** A backend that reads cards as told, and keeps what is taken over unless another edit came between. */
class Importing
  implements
    Pick<InsightsApi, 'analyseModelCard' | 'getModelCard' | 'editModelCard'>
{
  readonly read: ModelCardRequest[] = [];
  readonly taken: [ModelCardEditRequest, string][] = [];
  revision = 1;
  overview = 'Forecasts **orders**.';

  constructor(
    private readonly results: (ModelCardResult | Error)[] = [readResult()],
    private readonly refusals: Error[] = [],
  ) {}

  analyseModelCard = async (request: ModelCardRequest) => {
    this.read.push(request);
    const result = this.results[this.read.length - 1] ?? readResult();
    if (result instanceof Error) throw result;
    return result;
  };

  getModelCard = async () => {
    const card = sampleCard({ revision: this.revision });
    card.card.details!.overview = sampleField({ value: this.overview });
    return { answer: card, etag: `"${this.revision}"` };
  };

  editModelCard = async (
    _: unknown,
    edit: ModelCardEditRequest,
    etag: string,
  ) => {
    if (etag !== `"${this.revision}"`) {
      throw problem(412, 'Changed meanwhile', 'It was changed.');
    }
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    this.taken.push([edit, etag]);
    return sampleCard();
  };
}

/** A file as a browser has it; the DOM of the tests has none that tells its text. */
const fileOf = (text: string, name: string) =>
  Object.assign(new File([text], name, { type: 'text/markdown' }), {
    text: async () => text,
  });

async function openImport(api: Importing) {
  const user = userEvent.setup();
  const { analyseModelCard, getModelCard, editModelCard } = api;
  openModel({ told: { analyseModelCard, getModelCard, editModelCard } });
  await user.click(await screen.findByRole('button', { name: 'Import' }));
  // By its attribute: a search by role would go through the whole page each time.
  const form = () =>
    within(document.querySelector<HTMLElement>('[role="dialog"]')!);
  const paste = async (text: string) => {
    const box = form().getByRole('textbox', { name: 'Text of the card' });
    await user.clear(box);
    await user.click(box);
    await user.paste(text);
    await user.click(form().getByRole('button', { name: 'Read it' }));
  };
  return { user, form, paste };
}

/** Once the card was read, the dialog is another one. */
const compared = () => screen.findByText(/, beside this card$/);

const gone = () =>
  waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());

describe('importing a card', () => {
  it('reads a file, compares field by field, and takes over what is chosen as said by the reader', async () => {
    const api = new Importing([
      readResult({
        faults: [{ ...fault, severity: 'warning' }],
        carried: [{ format: 'hugging-face', pointer: '/widget/0/text~1x' }],
      }),
    ]);
    const { user, form } = await openImport(api);
    expect(form().getByRole('status')).toHaveTextContent(
      'Choose a file, or paste a text.',
    );
    await user.upload(
      form().getByLabelText('File with a card'),
      fileOf('# Größe', 'card.md'),
    );
    await waitFor(() =>
      expect(
        form().getByRole('textbox', { name: 'Text of the card' }),
      ).toHaveValue('# Größe'),
    );
    await user.click(form().getByRole('button', { name: 'Read it' }));
    await compared();
    const other = form().getByRole('region', {
      name: 'Says otherwise than the card (1)',
    });
    expect(api.read).toEqual([
      { cards: [{ text: '# Größe', source: 'card.md' }] },
    ]);
    expect(other).toHaveTextContent(
      /Details: Overview.*Now.*Forecasts \*\*orders\*\*\..*File.*Forecasts returns\./,
    );
    const fresh = within(
      form().getByRole('region', { name: 'Nobody spoke of it yet (3)' }),
    );
    const tooLong = fresh.getByRole('checkbox', {
      name: 'Details: Architecture',
    });
    expect(tooLong).toBeDisabled();
    expect(
      fresh.getByText(/has more characters than a field takes/),
    ).toBeInTheDocument();
    expect(
      form().getByText('One field says the same as the card already.'),
    ).toBeInTheDocument();
    await user.click(
      form().getByRole('button', { name: /has no field on a card/ }),
    );
    expect(form().getByText('widget › 0 › text/x')).toBeInTheDocument();
    expect(
      form().getByRole('button', {
        name: 'One thing in it is easily misread',
      }),
    ).toBeInTheDocument();

    // What nobody spoke of is chosen; what would outweigh something is not.
    const overview = form().getByRole('checkbox', {
      name: 'Details: Overview',
    });
    expect(overview).not.toBeChecked();
    await user.click(overview);
    await user.click(form().getByRole('checkbox', { name: /Limitations/ }));
    await user.click(
      form().getByRole('button', { name: 'Take over 2 fields' }),
    );
    await gone();
    expect(api.taken).toEqual([
      [
        {
          version: null,
          reason: 'Taken over from card.md.',
          set: [
            {
              pointer: '/details/overview',
              kind: 'known',
              value: 'Forecasts returns.',
            },
            {
              pointer: '/details/task',
              kind: 'known',
              value: 'tabular-regression',
            },
          ],
        },
        '"1"',
      ],
    ]);
  });

  it('says what is wrong at which place, lets it be mended there, and says where nothing is new', async () => {
    const api = new Importing([
      readResult({ card: null, faults: [fault] }),
      problem(403, 'Forbidden', 'You may not compute.'),
      readResult({ card: { details: { name: sampleField() } } }),
    ]);
    const { user, form, paste } = await openImport(api);
    await paste('---\nlicense: { a: 1 }\n---');
    expect(await form().findByText(/cannot be read as a card/)).toBeVisible();
    expect(
      form().getByRole('table', { name: /What is wrong/ }),
    ).toHaveTextContent(
      /the pasted text.*\/license · line 2, column 10.*is a map, not a text/,
    );
    await paste('# Mended');
    expect(await form().findByText('You may not compute.')).toBeVisible();
    await user.click(form().getByRole('button', { name: 'Read it' }));
    await compared();
    expect(form().getByText(/^Nothing is new/)).toBeVisible();
    const take = form().getByRole('button', { name: 'Take over' });
    expect(take).toHaveAttribute('aria-disabled', 'true');
    await user.click(form().getByRole('button', { name: 'Another card' }));
    expect(
      form().getByRole('textbox', { name: 'Text of the card' }),
    ).toHaveValue('# Mended');
    await user.click(form().getByRole('button', { name: 'Cancel' }));
    await gone();
    expect(api.taken).toEqual([]);
  });

  it('overwrites nothing unseen: an edit that came between is shown first; a refusal stands at its field', async () => {
    const refusal = problem(400, 'Cannot be said', 'It is not taken.', {
      errors: [{ pointer: '/set/1/value/0', detail: 'must not be empty' }],
    });
    const api = new Importing([readResult()], [refusal]);
    const { user, form, paste } = await openImport(api);
    await paste('# A card');
    await compared();
    await user.click(
      form().getByRole('checkbox', { name: 'Details: Overview' }),
    );
    api.revision = 2;
    api.overview = 'Theirs.';
    await user.click(form().getByRole('button', { name: /^Take over/ }));
    expect(
      await form().findByText(/Somebody changed the card meanwhile/),
    ).toBeVisible();
    expect(
      await within(
        form().getByRole('region', { name: /Says otherwise/ }),
      ).findByText('Theirs.'),
    ).toBeVisible();
    expect(form().getByRole('button', { name: /^Take over/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(
      form().getByRole('button', { name: 'I have looked at it' }),
    );
    await user.click(form().getByRole('button', { name: /^Take over/ }));
    expect(await form().findByText('Refused: must not be empty')).toBeVisible();
    await user.click(form().getByRole('radio', { name: 'Of version 8 alone' }));
    await user.click(form().getByRole('button', { name: /^Take over/ }));
    await gone();
    expect(api.taken).toEqual([
      [expect.objectContaining({ version: '8' }), '"2"'],
    ]);
  });
});
