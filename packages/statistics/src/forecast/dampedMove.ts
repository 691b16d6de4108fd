/** Squared errors around a point: JᵀJ and Jᵀe, where J has the slopes of the errors e. */
export interface NormalEquations {
  gram: readonly (readonly number[])[];
  gradient: readonly number[];
}

/**
 * The step of Levenberg (1944) and Marquardt (1963): it solves (JᵀJ + damping · its diagonal) · step = −Jᵀe, by Gaussian
 * elimination, for the parameters that are free.
 *
 * @param isFree - of as many of the first parameters as are moved
 * @returns 0 for what is not free, or changes nothing
 */
export function dampedMove(
  { gram, gradient }: NormalEquations,
  isFree: readonly boolean[],
  damping: number,
): number[] {
  const rows = isFree.map((isOwnFree, i) =>
    isFree.map((isOtherFree, j) => {
      if (i !== j) return isOwnFree && isOtherFree ? gram[i][j] : 0;
      return isOwnFree && gram[i][i] > 0 ? gram[i][i] * (1 + damping) : 1;
    }),
  );
  const move = isFree.map((isOwnFree, i) => (isOwnFree ? -gradient[i] : 0));
  const count = move.length;
  for (let i = 0; i < count; i++) {
    for (let below = i + 1; below < count; below++) {
      const share = rows[below][i] / rows[i][i];
      for (let j = i; j < count; j++) rows[below][j] -= share * rows[i][j];
      move[below] -= share * move[i];
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    for (let j = i + 1; j < count; j++) move[i] -= rows[i][j] * move[j];
    move[i] /= rows[i][i];
  }
  return move;
}
