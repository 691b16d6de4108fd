import { readAnswer } from '../readAnswer';
import {
  listOf,
  number,
  oneOf,
  openWord,
  optional,
  orNull,
  text,
  thing,
  WHOLE,
} from './Shape';

interface Sample {
  title: string;
  parts: { count: number }[];
  state: 'ready' | 'stale';
  mood: 'bright' | 'dull';
  note?: string;
  at: string | null;
}

const sample = thing<Sample>({
  title: text,
  parts: listOf(thing<Sample['parts'][number]>({ count: number })),
  state: oneOf({ ready: true, stale: true }),
  mood: openWord(),
  note: optional(text),
  at: orNull(text),
});
const right = {
  title: 'a',
  parts: [{ count: 1 }],
  state: 'ready',
  mood: 'dull',
  at: null,
};

describe('thing', () => {
  it.each([
    ['what it names', right],
    ['fields that it does not name', { ...right, more: 1 }],
    ['an empty list', { ...right, parts: [] }],
    ['what may be left out or be null', { ...right, note: 'b', at: '2026' }],
    ['a word of an open list that is not known', { ...right, mood: 'odd' }],
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
    ['state is not one of ready, stale', { ...right, state: 'hasOwnProperty' }],
    ['mood is not a text', { ...right, mood: 3 }],
    ['note is not a text', { ...right, note: null }],
    ['at is not a text', { ...right, at: undefined }],
  ])('says that %s', (fault, value) => {
    expect(sample(value, WHOLE)).toBe(fault);
  });
});

/** Held by the compiler: a line that is expected to fail and does not is an error of its own. */
it('does not compile where a shape is of another type', async () => {
  // @ts-expect-error a field of another type
  thing<Sample>({ title: number });
  // @ts-expect-error a field that may be missing, where it must be there
  thing<Sample>({ title: optional(text) });
  // @ts-expect-error a field that must be there, where it may be missing
  thing<Sample>({ note: text });
  // @ts-expect-error no field of the type
  thing<Sample>({ titel: text });
  // @ts-expect-error any text, where words are listed
  thing<Sample>({ state: text });
  // @ts-expect-error not all of the words
  oneOf<Sample['state']>({ ready: true });
  // @ts-expect-error a word too many
  oneOf<Sample['state']>({ ready: true, stale: true, gone: true });
  const more = Promise.resolve({ id: 'a', count: 1 });
  // @ts-expect-error the answer of another call, though it has all that is looked at
  await readAnswer(thing<{ id: string }>({ id: text }), more);
  expect(
    await readAnswer(thing<Awaited<typeof more>>({ count: number }), more),
  ).toEqual({ id: 'a', count: 1 });
});
