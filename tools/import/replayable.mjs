/**
 * What a source gives, from its beginning as often as it is asked for: for a body that may have to be sent again.
 *
 * @param source - an async iterator; it is read no further than somebody needs, and what it gave is kept
 * @returns a function that gives an async iterable
 */
export function replayable(source) {
  const kept = [];
  let isOver = false;
  let pulling;
  // Who was broken off may still wait for the next one: it is nobody's alone.
  const pull = () =>
    (pulling ??= source.next().then(({ value, done }) => {
      pulling = undefined;
      if (done) isOver = true;
      else kept.push(value);
    }));
  return async function* again() {
    for (let at = 0; ; at += 1) {
      while (at === kept.length && !isOver) await pull();
      if (at === kept.length) return;
      yield kept[at];
    }
  };
}
