import { heldWithin, type VersionSpan } from './heldWithin';

const NOVEMBER = {
  startSeconds: Date.parse('2026-11-01T00:00:00Z') / 1_000,
  endSeconds: Date.parse('2026-12-01T00:00:00Z') / 1_000,
};

const version = (
  number: number,
  from: string,
  to: string | null = null,
): VersionSpan => ({
  ...{ version: number, digest: `sha256:${number}`, by: null },
  validFrom: `${from}T00:00:00.000Z`,
  validTo: to && `${to}T00:00:00.000Z`,
});

const judge = (...versions: VersionSpan[]) => {
  const held = heldWithin(versions, NOVEMBER);
  return (
    held && {
      version: held.deciding.version,
      isLater: held.isLater,
      changes: held.changes.map(change => change.version),
      retiredAt: held.retiredAt,
    }
  );
};

describe('the version that decides on a period', () => {
  const held = { version: 1, isLater: false, changes: [], retiredAt: null };

  it.each([
    ['held all the time', [version(1, '2026-05-01')], held],
    [
      'held at the end',
      [version(1, '2026-05-01', '2026-11-10'), version(2, '2026-11-10')],
      { ...held, version: 2, changes: [2] },
    ],
    [
      'is not one that began with the end',
      [version(1, '2026-05-01', '2026-12-01'), version(2, '2026-12-01')],
      held,
    ],
    [
      'is no change where it began with the period',
      [version(2, '2026-11-01')],
      { ...held, version: 2 },
    ],
    [
      'was taken out of use within',
      [version(1, '2026-05-01', '2026-11-20')],
      { ...held, retiredAt: '2026-11-20T00:00:00.000Z' },
    ],
    [
      'is the first one where all are later',
      [version(1, '2026-12-05')],
      { ...held, isLater: true },
    ],
    [
      'is none where it was out of use before',
      [version(1, '2026-05-01', '2026-10-31')],
      undefined,
    ],
  ])('%s', (_words, versions, expected) => {
    expect(judge(...versions)).toEqual(expected);
  });
});
