import { problem } from '../../../__testUtils__/problem';
import { draftOf } from './FieldDraft';
import { refusedPlaces } from './refusedPlaces';

const refused = (...pointers: string[]) =>
  problem(400, 'Invalid request', 'Not what the card takes.', {
    errors: pointers.map(pointer => ({ pointer, detail: `at ${pointer}` })),
  });
const draft = draftOf(undefined);

describe('the places of a draft that were refused', () => {
  it.each([
    ['the text', '/set/0/value', ''],
    ['why it does not apply', '/set/0/because', 'because'],
    ['why it is said', '/reason', 'reason'],
    ['a text of a list', '/set/0/value/1', '2'],
  ])('are those of the form: %s', (_, pointer, place) => {
    const texts = ['a', ' ', 'b'];
    const places = refusedPlaces(refused(pointer), { ...draft, texts });
    expect([...places]).toEqual([[place, `at ${pointer}`]]);
  });

  it('are counted without the objects that were empty and not sent', () => {
    const objects = [{}, { metric: 'f1' }, {}, { metric: 'f2' }];
    const places = refusedPlaces(
      refused('/set/0/value/0/value', '/set/0/value/1/interval/lower'),
      { ...draft, objects },
    );
    expect([...places.keys()]).toEqual(['1/value', '3/interval/lower']);
  });

  it('are none of what failed otherwise', () => {
    expect(refusedPlaces(new Error('offline'), draft).size).toBe(0);
    expect(refusedPlaces(refused('/version'), draft).size).toBe(0);
  });
});
