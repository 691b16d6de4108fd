/**
 * Moves labels apart so that none covers another, each as near to its line as can be.
 *
 * @param wanted - middle of each label, in pixels
 * @param height - of a label
 * @param low - upper end of the room, in pixels
 * @param high - lower end of the room
 * @returns middles, in the order of `wanted`
 */
export function labelPlaces(
  wanted: readonly number[],
  height: number,
  low: number,
  high: number,
): number[] {
  const order = wanted
    .map((place, index) => ({ place, index }))
    .sort((a, b) => a.place - b.place);
  // Blocks of touching labels, each centred on what its labels want (isotonic regression by pooling neighbours).
  const blocks: { sum: number; count: number }[] = [];
  order.forEach(({ place }, rank) => {
    blocks.push({ sum: place - rank * height, count: 1 });
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1];
      const before = blocks[blocks.length - 2];
      if (before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
    }
  });
  const places = new Array<number>(wanted.length);
  const room = Math.max(low, high - (wanted.length - 1) * height);
  let rank = 0;
  for (const block of blocks) {
    const start = Math.min(room, Math.max(low, block.sum / block.count));
    for (let taken = 0; taken < block.count; taken++, rank++) {
      places[order[rank].index] = start + rank * height;
    }
  }
  return places;
}
