/**
 * Puts items that come in order into boxes that stand in order, each as near to the box that it wants as the boxes'
 * capacities allow, and never past another item: the boxes of the result do not decrease.
 *
 * Forwards, an item that finds its box full moves to a later one; backwards, what ran past the last box moves to
 * earlier ones. The second pass cannot run out of boxes: a run of full boxes that reached the first one would hold
 * more items than the first pass could have put there.
 *
 * @param wanted - index of the wanted box for each item, not decreasing
 * @param capacities - how many items each box can hold
 * @returns the index of the box for each item
 * @throws RangeError when the items outnumber the places
 */
export function assignInOrder(
  wanted: readonly number[],
  capacities: readonly number[],
): number[] {
  const places = capacities.reduce((sum, capacity) => sum + capacity, 0);
  if (wanted.length > places) {
    throw new RangeError(
      `${wanted.length} items do not fit into ${places} places`,
    );
  }
  const assigned = wanted.slice();
  let free = capacities.slice();
  let box = 0;
  for (let item = 0; item < assigned.length; item++) {
    box = Math.max(box, assigned[item]);
    while (box < free.length && free[box] === 0) {
      box++;
    }
    assigned[item] = box;
    if (box < free.length) {
      free[box]--;
    }
  }
  free = capacities.slice();
  box = capacities.length - 1;
  for (let item = assigned.length - 1; item >= 0; item--) {
    box = Math.min(box, assigned[item]);
    while (free[box] === 0) {
      box--;
    }
    assigned[item] = box;
    free[box]--;
  }
  return assigned;
}
