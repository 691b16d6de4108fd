import { remainingParts } from './remainingParts';

describe('remainingParts', () => {
  it.each([
    { remaining: 0.37, kind: 'left', share: '37 %' },
    { remaining: 1, kind: 'left', share: '100 %' },
    { remaining: -0.18, kind: 'over', share: '18 %' },
    // Never clamped: OpenSLO allows to burn a budget many times over.
    { remaining: -7, kind: 'over', share: '700 %' },
    { remaining: 0, kind: 'spent', share: '0 %' },
    { remaining: 0.1 + 0.2 - 0.3, kind: 'spent', share: '0 %' },
  ])('speaks of $remaining as $kind, $share', ({ remaining, kind, share }) => {
    const parts = remainingParts(remaining);
    expect(parts.kind).toBe(kind);
    expect(parts.share.replace(/\u00a0/g, ' ')).toBe(share);
  });
});
