import { useSearchParams } from 'react-router-dom';

/** How far back changes can be looked at. */
export const weekChoices = [1, 2, 4, 13] as const;

/** The API takes no longer reference. */
const LONGEST_OWNER = 200;

/** Whose review is looked at: kept in the URL, `?team=group:default/payments&weeks=2`. */
export function useReviewView() {
  const [parameters, setParameters] = useSearchParams();
  const team = parameters.get('team')?.slice(0, LONGEST_OWNER) || undefined;
  const named = Number(parameters.get('weeks'));
  const weeks = weekChoices.find(one => one === named) ?? 1;
  const set = (name: string, value: string, replace: boolean) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace },
    );
  return {
    team,
    weeks,
    setTeam: (ref: string) => set('team', ref, false),
    setWeeks: (count: number) =>
      set('weeks', count === 1 ? '' : String(count), true),
  };
}
