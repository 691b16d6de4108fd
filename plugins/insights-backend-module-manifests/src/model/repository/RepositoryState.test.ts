import { kindOf } from './fileKinds';
import { RepositoryState } from './RepositoryState';
import { weekEnds } from './weekEnds';

function majorsOf(files: Record<string, string>) {
  const state = new RepositoryState();
  for (const [path, text] of Object.entries(files)) {
    const file = kindOf(path)?.read(text);
    if (file) state.set(path, file);
  }
  return Object.fromEntries(state.majors());
}

it('takes the version from the nearest lockfile, and from the range where that has none', () => {
  const dependencies = '{"dependencies":{"react":"^16","vue":"3"}}';
  const lock = (version: string) =>
    `# yarn lockfile v1\n\nreact@^16:\n  version "${version}"\n`;
  expect(
    majorsOf({
      ...{ 'a/package.json': dependencies, 'a/yarn.lock': lock('18.1.0') },
      'yarn.lock': lock('17.0.0'),
    }),
  ).toEqual({ 'npm react': 18, 'npm vue': 3 });
  expect(
    majorsOf({ 'a/package.json': dependencies, 'yarn.lock': lock('17.0.0') }),
  ).toEqual({ 'npm react': 17, 'npm vue': 3 });
});

it('counts with the lowest major, and not what is in the repository itself', () => {
  expect(
    majorsOf({
      'a/package.json': '{"name":"@acme/a","dependencies":{"react":"18"}}',
      'b/package.json': '{"dependencies":{"react":"*","@acme/a":"1"}}',
      'c/package.json': '{"dependencies":{"react":"17"}}',
      'redis/pyproject.toml': '[project]\nname = "redis"',
      Dockerfile: 'FROM redis:7',
    }),
  ).toEqual({ 'npm react': 17, 'docker redis': 7 });
});

it('settles versions by manifests in folders above', () => {
  const project = (inside: string) => `<project>${inside}</project>`;
  const slf4j = (version: string) =>
    `<dependencies><dependency><groupId>org.slf4j</groupId><artifactId>api</artifactId>${version}</dependency></dependencies>`;
  expect(
    majorsOf({
      'pom.xml': project(
        `<dependencyManagement>${slf4j(
          '<version>2.0</version>',
        )}</dependencyManagement>`,
      ),
      'app/web/pom.xml': project(slf4j('')),
      'Cargo.toml': '[workspace.dependencies]\nrand = "0.9"',
      'crates/a/Cargo.toml': '[dependencies]\nrand = { workspace = true }',
      'other/Cargo.toml': '[dependencies]\nlog = { workspace = true }',
    }),
  ).toEqual({ 'maven org.slf4j:api': 2, 'cargo rand': 0, 'cargo log': null });
});

it.each([
  ['package.json', true],
  ['a/b/requirements-dev.txt', true],
  ['requirements/base.txt', true],
  ['docker/Dockerfile.prod', true],
  ['web.Dockerfile', true],
  ['my-package.json', false],
  ['notes/txt', false],
  ['Dockerfile/readme.md', false],
])('%s is read: %s', (path, isRead) => {
  expect(kindOf(path) !== undefined).toBe(isRead);
});

it('puts commits into weeks, never before the one that they follow, and none ahead of time', () => {
  const commits = ['2025-01-05', '2025-01-08', '2025-01-01', '2031-01-01'];
  const now = new Date('2025-01-30T00:00:00Z');
  const ends = weekEnds(
    commits.map(day => ({ committedAt: `${day}T23:00:00Z` })),
    now,
  );
  // 2025-01-05 was a Sunday; the week of 2024-12-30 is the 2870th since that of 1970-01-01.
  expect(ends.map(({ week, index }) => [week, index])).toEqual([
    [2870, 0],
    [2871, 3],
  ]);
  expect(weekEnds([{ committedAt: '2031-01-01' }], now)).toHaveLength(1);
});
