import {
  createContext,
  PropsWithChildren,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';

/** The blip that the pointer or the keyboard is on, shared by the radar and the list. */
export interface Highlight {
  get(): string | undefined;
  set(topicId: string | undefined): void;
  subscribe(listener: () => void): () => void;
}

/** A highlight of its own; changing it re-renders only what reads it, not 1,200 marks. */
export function createHighlight(): Highlight {
  let current: string | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: topicId => {
      if (topicId !== current) {
        current = topicId;
        listeners.forEach(listener => listener());
      }
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const HighlightContext = createContext<Highlight>(createHighlight());

/** Gives the radar and the list below it one highlight. */
export function HighlightProvider(props: PropsWithChildren<{}>) {
  const highlight = useMemo(createHighlight, []);
  return (
    <HighlightContext.Provider value={highlight}>
      {props.children}
    </HighlightContext.Provider>
  );
}

/** The highlight, to be set; reading it this way does not re-render. */
export function useHighlight(): Highlight {
  return useContext(HighlightContext);
}

/** The id of the blip that is highlighted now. */
export function useHighlightedId(): string | undefined {
  const { subscribe, get } = useHighlight();
  return useSyncExternalStore(subscribe, get);
}

/** Whether this blip is highlighted now; re-renders only when that changes. */
export function useIsHighlighted(topicId: string): boolean {
  const { subscribe, get } = useHighlight();
  return useSyncExternalStore(subscribe, () => get() === topicId);
}
