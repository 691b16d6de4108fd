import { useEffect, useRef, useState } from 'react';

/** A pause of the writer. */
const waitMs = 250;

interface DraftState {
  draft: string;
  /** The value as it last came from outside. */
  seen: string;
  /** What was handed on and has not come back yet, the oldest first. */
  handedOn: readonly string[];
}

/**
 * What is being written, handed on after a pause.
 *
 * While a value that was handed on is on its way back the writer may write on: the draft wins over it.
 * A value that comes from elsewhere, as by the back button, replaces the draft.
 *
 * @param value - the words as they are kept outside
 * @param onChange - takes words without blanks around them; `value` follows, now or later
 */
export function useDraft(value: string, onChange: (words: string) => void) {
  const [state, setState] = useState<DraftState>({
    ...{ draft: value, seen: value, handedOn: [] },
  });
  if (state.seen !== value) setState(come(state, value));
  const words = state.draft.trim();
  const handOn = () => {
    if (words === value) return;
    setState(old => ({ ...old, handedOn: [...old.handedOn, words] }));
    onChange(words);
  };
  // The newest one: an older one may not know what else was chosen during the pause.
  const latest = useRef(handOn);
  useEffect(() => {
    latest.current = handOn;
  });
  const isHandedOn = state.handedOn.at(-1) === words;
  useEffect(() => {
    if (words === value || isHandedOn) return undefined;
    const timer = setTimeout(() => latest.current(), waitMs);
    return () => clearTimeout(timer);
  }, [state.draft, words, value, isHandedOn]);
  return {
    draft: state.draft,
    setDraft: (draft: string) => setState(old => ({ ...old, draft })),
    handOn,
  };
}

/** The state after a value came: the own one, whichever of them, or one from elsewhere. */
function come({ draft, handedOn }: DraftState, value: string): DraftState {
  const own = handedOn.lastIndexOf(value);
  return own < 0
    ? { draft: value, seen: value, handedOn: [] }
    : { draft, seen: value, handedOn: handedOn.slice(own + 1) };
}
