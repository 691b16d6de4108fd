/** The last multiple of a width that is not behind a moment; both in seconds. */
export function alignDown(seconds: number, widthSeconds: number): number {
  return Math.floor(seconds / widthSeconds) * widthSeconds;
}

/** The first multiple of a width that is not before a moment; both in seconds. */
export function alignUp(seconds: number, widthSeconds: number): number {
  return Math.ceil(seconds / widthSeconds) * widthSeconds;
}
