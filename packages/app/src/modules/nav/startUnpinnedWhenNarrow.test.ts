import { startUnpinnedWhenNarrow } from './startUnpinnedWhenNarrow';

describe('startUnpinnedWhenNarrow', () => {
  afterEach(() => localStorage.clear());

  it.each`
    width   | chosen       | then
    ${1400} | ${undefined} | ${null}
    ${700}  | ${undefined} | ${'false'}
    ${700}  | ${'true'}    | ${'true'}
  `(
    'leaves the pin at $then in $width px when $chosen was chosen',
    ({ width, chosen, then }) => {
      window.innerWidth = width;
      if (chosen) localStorage.setItem('sidebarPinState', chosen);
      startUnpinnedWhenNarrow();
      expect(localStorage.getItem('sidebarPinState')).toBe(then);
    },
  );
});
