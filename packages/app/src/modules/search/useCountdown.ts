import { useEffect, useRef, useState } from 'react';

/** Counts seconds down, does what is to be done, and begins anew. */
export function useCountdown(seconds: number, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  const act = useRef(onEnd);
  act.current = onEnd;
  useEffect(() => {
    const timer = setInterval(() => setLeft(now => now - 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left > 0) return;
    setLeft(seconds);
    act.current();
  }, [left, seconds]);
  return left;
}
