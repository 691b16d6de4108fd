import { useSearchParams } from 'react-router-dom';

/** Parts of the page of a model, in the order of their tabs. */
export const modelTabs = [
  'card',
  'versions',
  'evaluation',
  'data',
  'consumers',
  'audit',
] as const;

/** A part of the page. */
export type ModelTab = (typeof modelTabs)[number];

/** What of the view is kept in the URL. */
export type ViewParameter =
  | 'tab'
  | 'version'
  | 'metric'
  | 'profile'
  | 'promotion'
  | 'q';

/** What the reader looks at: kept in the URL and nowhere else. */
export interface ModelView {
  tab: ModelTab;
  /** The version that was picked; undefined where none was, and the page speaks of the one that is judged. */
  version: string | undefined;
  get(parameter: ViewParameter): string | undefined;
  /** Changes the view in place: the way back leads to the page before. */
  set(changes: Partial<Record<ViewParameter, string | undefined>>): void;
  /** Address of the view with changes, for links. */
  search(changes: Partial<Record<ViewParameter, string | undefined>>): string;
}

/** Reads the view from the URL: `?tab=evaluation&version=3&metric=f1`. */
export function useModelView(): ModelView {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('tab');
  const changed = (
    from: URLSearchParams,
    changes: Partial<Record<ViewParameter, string | undefined>>,
  ) => {
    const next = new URLSearchParams(from);
    for (const [name, value] of Object.entries(changes)) {
      next.delete(name);
      if (value !== undefined) next.set(name, value);
    }
    return next;
  };
  return {
    tab: modelTabs.find(tab => tab === named) ?? 'card',
    version: parameters.get('version') ?? undefined,
    get: parameter => parameters.get(parameter) ?? undefined,
    set: changes =>
      setParameters(previous => changed(previous, changes), {
        replace: true,
        preventScrollReset: true,
      }),
    search: changes => `?${changed(parameters, changes)}`,
  };
}
