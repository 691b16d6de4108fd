import { ProblemError } from '@almanac/backstage-plugin-insights-react';
import { FieldDraft } from './FieldDraft';

/**
 * What was refused of a draft, by place: empty for the one text, `2` for the third of a list, `2/interval/lower` for a value
 * of its objects, `because` and `reason` for those.
 */
export type RefusedPlaces = ReadonlyMap<string, string>;

const AT = /^\/set\/0\/(value|because)(?:\/(.+))?$/;

/** Reads what the answer points at. What is empty in a draft was not sent, so items are counted without it. */
export function refusedPlaces(
  error: Error | null,
  { texts, objects }: FieldDraft,
): RefusedPlaces {
  if (!(error instanceof ProblemError)) return new Map();
  const sent = {
    texts: sentRows(texts, text => text.trim() !== ''),
    objects: sentRows(objects, object => Object.keys(object).length > 0),
  };
  const rows = sent.objects.length > 0 ? sent.objects : sent.texts;
  return new Map(
    (error.problem.errors ?? []).flatMap(({ pointer, detail }) => {
      const place = placeOf(pointer, rows);
      return place === undefined ? [] : [[place, detail] as const];
    }),
  );
}

function placeOf(pointer: string, rows: readonly number[]): string | undefined {
  if (pointer === '/reason') return 'reason';
  const [, part, path = ''] = AT.exec(pointer) ?? [];
  if (part === undefined) return undefined;
  if (part === 'because') return 'because';
  const [item, ...rest] = path.split('/');
  const row = rows[Number(item)];
  return item === '' || row === undefined ? '' : [row, ...rest].join('/');
}

/** Places in the form of what was sent of a list. */
function sentRows<Item>(
  items: readonly Item[],
  isSent: (item: Item) => boolean,
): number[] {
  return items.flatMap((item, index) => (isSent(item) ? [index] : []));
}
