/** A list as Backstage's tech-radar plugin takes it, the latest move first; what matters to a test is given. */
export function backstageList(overrides: object = {}) {
  return {
    quadrants: [
      { id: 'languages', name: 'Languages' },
      { id: 'process', name: 'Process' },
    ],
    rings: [
      { id: 'adopt', name: 'ADOPT', color: '#5BA300', description: 'Use it.' },
      { id: 'trial', name: 'TRIAL', color: '#009EB0' },
      { id: 'hold', name: 'HOLD', color: '#E09B96' },
    ],
    entries: [
      {
        key: 'typescript',
        id: 'typescript',
        title: 'TypeScript',
        quadrant: 'languages',
        url: '#',
        links: [{ url: 'https://www.typescriptlang.org/', title: 'Home' }],
        description: 'JavaScript with **types**.',
        timeline: [
          {
            moved: 1,
            ringId: 'adopt',
            date: '2024-03-01T00:00:00.000Z',
            description: 'All new code.',
          },
          { moved: 0, ringId: 'trial', date: '2022-07-05' },
        ],
      },
      {
        key: 'c#',
        id: 'C#',
        title: 'C#',
        quadrant: 'languages',
        timeline: [{ ringId: 'hold', date: '2023-01-01' }],
      },
      {
        key: 'mob',
        id: 'mob-programming',
        title: 'Mob programming',
        quadrant: 'process',
        timeline: [{ ringId: 'trial', date: '2024-03-01' }],
      },
    ],
    ...overrides,
  };
}

/** A list as Zalando's radar takes it; what matters to a test is given. */
export function zalandoList(overrides: object = {}) {
  return {
    date: '2023.10',
    quadrants: [{ name: 'Languages' }, { name: 'Infrastructure' }],
    rings: [{ name: 'ADOPT', color: '#5ba300' }, { name: 'HOLD' }],
    entries: [
      { quadrant: 0, ring: 0, label: 'Go', active: true, moved: 0 },
      {
        ...{ quadrant: 1, ring: 1, label: 'STUPS', active: true, moved: -1 },
        link: 'https://example.org/stups',
      },
    ],
    ...overrides,
  };
}
