import { HUB_CARD, TOOLKIT_CARD } from '../__testUtils__/cardTexts';
import { readAs } from '../__testUtils__/readAs';
import { known, type Provenance } from '../card/Statement';
import { sectionsOf } from '../card/sectionsOf';
import type { Card, CardContent } from '../card/Card';
import { writeCard } from '../formats/writeCard';
import { composeCards } from './composeCards';
import { FACTS_OF_VERSION } from './precedence';

const human: Provenance = {
  ...{ source: 'README.md', by: 'human', at: '2026-01-01T00:00:00Z' },
  link: null,
};
const machine: Provenance = {
  ...{ source: 'registry', by: 'machine', at: '2026-06-01T00:00:00Z' },
  link: 'https://registry.example/m/1',
};
const said = (content: CardContent, provenance: Provenance): Card => ({
  sections: sectionsOf(content, provenance),
  originals: {},
});
const task = (provenance: Provenance, statement: object) =>
  said({ details: { task: statement as never } }, provenance);
const composedTask = (...cards: Card[]) =>
  composeCards(cards).sections.details?.task;

describe('a card of several sources', () => {
  it('has what a person wrote, and keeps what a machine recorded', () => {
    const recorded = task(machine, known('regression'));
    const written = task(human, known('forecasting'));
    const expected = {
      kind: 'known',
      value: 'forecasting',
      provenance: human,
      others: [{ kind: 'known', value: 'regression', provenance: machine }],
    };
    expect(composedTask(recorded, written)).toEqual(expected);
    expect(composedTask(written, recorded)).toEqual(expected);
  });

  it('has an answer of anybody rather than that nobody knows', () => {
    const field = composedTask(
      task(human, { kind: 'unknown' }),
      task(machine, known('regression')),
    );
    expect(field).toMatchObject({ value: 'regression', provenance: machine });
    expect(field?.others).toEqual([{ kind: 'unknown', provenance: human }]);
  });

  it('takes a reason for which a field does not apply as an answer', () => {
    const reason = { kind: 'notApplicable', because: 'It has no task.' };
    expect(
      composedTask(task(machine, known('regression')), task(human, reason)),
    ).toMatchObject(reason);
  });

  it('has what was said later, and then what comes first', () => {
    const later = { ...human, at: '2026-02-01T00:00:00Z' };
    const undated = { ...human, at: null };
    const [a, b, c] = [human, later, undated].map((provenance, index) =>
      task(provenance, known(String(index))),
    );
    expect(composedTask(a, b, c)).toMatchObject({ value: '1' });
    expect(composedTask(c, a)).toMatchObject({ value: '0' });
    const same = task(human, known('same time'));
    expect(composedTask(a, same)).toMatchObject({ value: '0' });
    expect(composedTask(same, a)).toMatchObject({ value: 'same time' });
  });

  it('has what was said before 1970 rather than what has no time', () => {
    const old = task(
      { ...human, at: '1969-07-20T20:17:40Z' },
      known('regression'),
    );
    const undated = task({ ...human, at: null }, known('ranking'));
    expect(composedTask(undated, old)).toMatchObject({ value: 'regression' });
    expect(composedTask(undated, undated)).toMatchObject({ value: 'ranking' });
  });

  it('has what a card says rather than what a registry says, and the version’s word rather than the model’s', () => {
    const at = '2026-11-01T00:00:00Z';
    const by = (place: 'card' | 'registry', scope: 'version' | 'model') =>
      task({ ...human, place, scope, at }, known(`${place} ${scope}`));
    const later = (place: 'card' | 'registry', scope: 'version' | 'model') =>
      task({ ...human, place, scope }, known(`${place} ${scope}`));
    expect(
      composedTask(
        by('registry', 'version'),
        by('card', 'model'),
        later('card', 'version'),
      ),
    ).toMatchObject({
      value: 'card version',
      others: [{ value: 'card model' }, { value: 'registry version' }],
    });
  });

  it.each([...FACTS_OF_VERSION])(
    'has of %s what was said of the version, whoever said it, for the model’s text is of another one',
    pointer => {
      const [, section, name] = pointer.split('/');
      const field = (value: string, provenance: Provenance) =>
        said(
          { [section]: { [name]: known(value) } } as CardContent,
          provenance,
        );
      const written = field('model', {
        ...{ ...human, place: 'card', scope: 'model' },
      });
      const recorded = field('version', {
        ...{ ...machine, place: 'registry', scope: 'version' },
      });
      const { sections } = composeCards([written, recorded]);
      expect(sections).toMatchObject({
        [section]: {
          [name]: { value: 'version', others: [{ value: 'model' }] },
        },
      });
      const unknown = said(
        { [section]: { [name]: { kind: 'unknown' } } } as CardContent,
        { ...machine, place: 'registry', scope: 'version' },
      );
      expect(composeCards([written, unknown]).sections).toMatchObject({
        [section]: { [name]: { value: 'model' } },
      });
    },
  );

  it('takes a leap second for no time', () => {
    const leap = { ...human, at: '2016-12-31T23:59:60Z' };
    const [a, b, c] = [
      leap,
      human,
      { ...human, at: '2026-02-01T00:00:00Z' },
    ].map((provenance, index) => task(provenance, known(String(index))));
    expect(composedTask(a, b, c)).toMatchObject({ value: '2' });
    expect(composedTask(b, a, c)).toMatchObject({ value: '2' });
  });

  it('is the same however it is composed, and in whichever steps', () => {
    const cards = [
      task(machine, known('a')),
      task(human, known('b')),
      said({ details: { name: known('m') } }, machine),
    ];
    const steps = composeCards([composeCards(cards.slice(0, 2)), cards[2]]);
    expect(steps).toEqual(composeCards(cards));
    expect(composeCards([composeCards(cards)])).toEqual(composeCards(cards));
  });

  it('names what it leaves behind of a second text of the same format', () => {
    const card = composeCards([
      readAs('hugging-face', '# m\n', human),
      readAs('hugging-face', HUB_CARD, human),
    ]);
    expect(writeCard(card, 'hugging-face').losses).toContainEqual({
      pointer: '/thumbnail',
      of: 'hugging-face',
      why: 'is of another text alone',
      ...{ kind: 'other-text', parts: [] },
    });
  });

  it('is written in the format of each source with what that source had', () => {
    const card = composeCards([
      readAs('hugging-face', HUB_CARD, human),
      readAs('model-card-toolkit', TOOLKIT_CARD, machine),
    ]);
    const { text, losses } = writeCard(card, 'hugging-face');
    expect(text).toContain('# What the Hub filters by.');
    expect(text).toContain('### Intended Users\n\nThe hotline\n');
    expect(losses).toContainEqual(
      expect.objectContaining({ pointer: '/details/name/others' }),
    );
    const toolkit = JSON.parse(writeCard(card, 'model-card-toolkit').text);
    expect(toolkit.model_details).toMatchObject({
      name: 'demand',
      version: { name: '3' },
    });
  });
});
