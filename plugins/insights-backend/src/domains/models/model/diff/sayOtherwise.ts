/** Whether both sides say something, and not the same: what only one of them says may have been so in the other, too. */
export function sayOtherwise<Value>(
  one: Value | undefined,
  other: Value | undefined,
): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
