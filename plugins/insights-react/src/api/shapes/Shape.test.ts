import {
  listOf,
  number,
  oneOf,
  optional,
  orNull,
  text,
  thing,
  WHOLE,
} from './Shape';

interface Sample {
  title: string;
  parts: { count: number }[];
  state: string;
  note: string;
  at: string | null;
}

const sample = thing<Sample>({
  title: text,
  parts: listOf(thing<Sample['parts'][number]>({ count: number })),
  state: oneOf('ready', 'stale'),
  note: optional(text),
  at: orNull(text),
});
const right = { title: 'a', parts: [{ count: 1 }], state: 'ready', at: null };

describe('thing', () => {
  it.each([
    ['what it names', right],
    ['fields that it does not name', { ...right, more: 1 }],
    ['an empty list', { ...right, parts: [] }],
    ['what may be left out or be null', { ...right, note: 'b', at: '2026' }],
  ])('lets through %s', (_, value) => {
    expect(sample(value, WHOLE)).toBeUndefined();
  });

  it.each([
    ['the answer is not an object', 'title'],
    ['the answer is not an object', null],
    ['the answer is not an object', [right]],
    ['title is not a text', { ...right, title: undefined }],
    ['parts is not a list', { ...right, parts: { length: 0 } }],
    [
      'parts[1].count is not a number',
      { ...right, parts: [{ count: 1 }, { count: '1' }] },
    ],
    ['state is not one of ready, stale', { ...right, state: 'gone' }],
    ['note is not a text', { ...right, note: null }],
    ['at is not a text', { ...right, at: undefined }],
  ])('says that %s', (fault, value) => {
    expect(sample(value, WHOLE)).toBe(fault);
  });
});
