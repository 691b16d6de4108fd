/**
 * Changes that no comparison of descriptions can tell: what is called as before and means something else. Each names the last release
 * before it.
 */
export const CHANGED_MEANINGS = [
  {
    after: '0.1.0',
    sentence:
      'The query parameter `ring` asks for the ring that a topic stands in: the decided one where there is one that the radar has, else the suggested one. It asked for the suggested one; `suggestedRing` does now. Without decisions, which came after 0.1.0, both are the same. (GET /radars/{radarId}/blips)',
  },
  {
    after: '0.1.0',
    sentence:
      '`rings[].blipCount` of `Radar` counts the topics that stand in the ring in that sense. It counted those that it is suggested for. (GET /radars and 1 more)',
  },
];
