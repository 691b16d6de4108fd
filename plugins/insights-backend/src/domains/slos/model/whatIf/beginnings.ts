/** How often something began to be so; that it was so at first does not count. */
export function beginnings(states: readonly boolean[]): number {
  return states.filter((is, i) => i > 0 && is && !states[i - 1]).length;
}
