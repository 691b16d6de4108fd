import { act, renderHook } from '@testing-library/react';
import type { BlipDecisionAnswer } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/FakeInsightsApi';
import { useOvertaken } from './useOvertaken';

const standing = (revision: number): BlipDecisionAnswer => ({
  ...{ radarId: 'sample', topicId: 'sample:has', revision, decision: null },
});
const answers = [0, 1, 2, 3].map(standing);
const refused = problem(412, 'Changed meanwhile', 'Bob was faster.');

function start() {
  return renderHook(
    ({ current, error }: { current: number; error: Error | null }) => {
      const { overtaken, ...rest } = useOvertaken(answers[current], error);
      return { ...rest, shows: overtaken?.revision };
    },
    { initialProps: { current: 1, error: null as Error | null } },
  );
}

describe('a change that somebody else was faster with', () => {
  it('is made on what was seen, although a newer state was read in the background, until that was shown', () => {
    const { result, rerender } = start();
    rerender({ current: 2, error: null });
    act(() => result.current.goOn());
    expect(result.current).toMatchObject({ revision: 1, shows: undefined });
    rerender({ current: 2, error: refused });
    expect(result.current).toMatchObject({ revision: 2, shows: 2 });
    act(() => result.current.goOn());
    rerender({ current: 2, error: null });
    expect(result.current).toMatchObject({ revision: 2, shows: undefined });
  });

  it('shows the next one who was faster, too', () => {
    const { result, rerender } = start();
    rerender({ current: 2, error: refused });
    act(() => result.current.goOn());
    rerender({ current: 3, error: refused });
    expect(result.current).toMatchObject({ revision: 3, shows: 3 });
  });

  it('stays on what was seen where the refusal has another reason', () => {
    const { result, rerender } = start();
    rerender({ current: 2, error: new Error('No answer') });
    act(() => result.current.goOn());
    expect(result.current).toMatchObject({ revision: 1, shows: undefined });
  });
});
