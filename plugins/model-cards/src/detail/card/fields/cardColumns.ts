import { CardColumn, CardColumnKind } from './CardFieldKind';

function column(
  path: string,
  kind: CardColumnKind,
  options: { title?: string; isNeeded?: boolean } = {},
): CardColumn {
  return { path, kind, title: options.title ?? path, ...options };
}

/** Columns of the fields that hold objects, in the order in which a reader asks for them. */
export const cardColumns = {
  owners: [
    column('name', 'party'),
    column('contact', 'line'),
    column('role', 'line'),
  ],
  licences: [
    column('id', 'line', { title: 'licenceId' }),
    column('name', 'line'),
    column('url', 'link'),
    column('text', 'text'),
  ],
  references: [
    column('url', 'link'),
    column('kind', 'line'),
    column('comment', 'line'),
  ],
  citations: [column('style', 'line'), column('text', 'text')],
  ports: [column('name', 'line'), column('format', 'line')],
  digests: [
    column('algorithm', 'line', { isNeeded: true }),
    column('value', 'line', { title: 'digest', isNeeded: true }),
  ],
  datasets: [
    column('name', 'line'),
    column('id', 'line', { title: 'identifier' }),
    column('description', 'text'),
    column('link', 'link'),
    column('revision', 'line'),
    column('classification', 'line'),
    column('sensitive', 'texts'),
  ],
  results: [
    column('metric', 'line'),
    column('title', 'line'),
    column('value', 'figure'),
    column('slice', 'line'),
    column('interval/lower', 'figure', { title: 'lower' }),
    column('interval/upper', 'figure', { title: 'upper' }),
    column('data/name', 'line', { title: 'data' }),
    column('data/split', 'line', { title: 'split' }),
    column('data/revision', 'line', { title: 'revision' }),
    column('task/title', 'line', { title: 'task' }),
    column('isVerified', 'flag'),
    column('source/name', 'line', { title: 'source' }),
    column('source/url', 'link', { title: 'sourceUrl' }),
  ],
  graphics: [
    column('name', 'line'),
    column('mediaType', 'line'),
    column('image', 'text'),
  ],
  risks: [column('name', 'line'), column('mitigation', 'text')],
  fairness: [
    column('group', 'line'),
    column('benefits', 'text'),
    column('harms', 'text'),
    column('mitigation', 'text'),
  ],
  energy: [
    column('activity', 'line', { isNeeded: true }),
    column('energyKilowattHours', 'number', { isNeeded: true }),
    column('carbonTonnes', 'number'),
  ],
} as const satisfies Record<string, readonly CardColumn[]>;
