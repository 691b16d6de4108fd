/** Largest difference between the change that an analysis states and the sum of its parts, over many topics. */
export async function contributionsMaxError(get, topicIds) {
  let largest = 0;
  for (const topicId of topicIds) {
    const { analysis } = await get(
      `/topics/${topicId}/analyses/web-platform:support-share`,
    );
    if (!analysis.contributions) continue;
    const { parts, other, change } = analysis.contributions;
    const sum = parts.reduce((total, part) => total + part.change, other);
    largest = Math.max(largest, Math.abs(sum - change));
  }
  return largest;
}
