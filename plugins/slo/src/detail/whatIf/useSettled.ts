import { useEffect, useState } from 'react';

/**
 * A value once it has not changed for a while: what is typed is asked for when the hand rests.
 *
 * @param value - compared by identity
 */
export function useSettled<T>(value: T, delayMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
