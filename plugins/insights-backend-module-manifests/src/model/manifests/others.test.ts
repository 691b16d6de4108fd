import fc from 'fast-check';
import { ManifestError, type Manifest } from './Manifest';
import { majorOfRange, majorOfVersion } from './majorOf';
import { readCargo } from './readCargo';
import { readDockerfile } from './readDockerfile';
import { readGoMod } from './readGoMod';
import { readPom } from './readPom';
import { readPyproject } from './readPyproject';
import { readRequirements } from './readRequirements';

const told = ({ dependencies }: Manifest) =>
  dependencies.map(({ name, major }) => `${name} ${major}`);

it.each([
  ['^18.2.0', 18],
  ['~1.4', 1],
  ['>=16 <19', 16],
  ['>= 3.2, < 4', 3],
  ['16 || 17 || 18', 16],
  ['1.2.3 - 2.0.0', 1],
  ['==2.*', 2],
  ['~=1.4.2', 1],
  ['18.x', 18],
  ['v2.0.0', 2],
  ['0.5', 0],
  ['*', null],
  ['', null],
  ['latest', null],
  ['<2', null],
  ['!=1.0', null],
  ['20240115', null],
  ['git+https://example.com/a.git#v1', null],
])('the range %s asks for major %s at least', (range, major) => {
  expect(majorOfRange(range)).toBe(major);
});

it('a version is in the major version that every operator asks for', () => {
  const part = fc.nat({ max: 9_999 });
  fc.assert(
    fc.property(part, part, part, (major, minor, patch) => {
      const version = `${major}.${minor}.${patch}`;
      expect(majorOfVersion(version)).toBe(major);
      for (const operator of ['', '^', '~', '~=', '>=', '>= ', '=']) {
        expect(majorOfRange(`${operator}${version}`)).toBe(major);
      }
    }),
  );
});

// https://go.dev/ref/mod#go-mod-file-grammar and #major-version-suffixes
it('reads go.mod: direct requirements, majors in paths', () => {
  const read = readGoMod(`module example.com/acme/shop/v3

go 1.24

require github.com/spf13/cobra v1.9.1
require (
\tgithub.com/go-chi/chi/v5 v5.2.0
\tgopkg.in/yaml.v3 v3.0.1 // direct
\tgithub.com/docker/docker v28.0.0+incompatible
\tgolang.org/x/sys v0.30.0 // indirect
\toops
)
exclude example.com/x v1.0.0
replace github.com/spf13/cobra => ../cobra
`);
  expect(told(read)).toEqual([
    'github.com/spf13/cobra 1',
    'github.com/go-chi/chi 5',
    'gopkg.in/yaml 3',
    'github.com/docker/docker 28',
  ]);
  expect(read.own).toEqual(['example.com/acme/shop']);
  expect(read.faults).toEqual([
    { line: 11, reason: '"oops" is no requirement' },
  ]);
});

// https://maven.apache.org/pom.html and the guide to the dependency mechanism
it('reads pom.xml: the parent, properties within the file, managed versions and imported bills', () => {
  const read = readPom(`<?xml version="1.0"?>
<project>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.5.0</version>
  </parent>
  <artifactId>shop</artifactId>
  <properties>
    <jackson.version>\${jackson.major}.17.2</jackson.version>
    <jackson.major>2</jackson.major>
    <loop>\${loop}</loop>
  </properties>
  <dependencyManagement><dependencies>
    <dependency>
      <groupId>io.cloud</groupId><artifactId>bom</artifactId>
      <version>2025.0.1</version><type>pom</type><scope>import</scope>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>[2.0,3.0)</version>
    </dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>com.fasterxml</groupId><artifactId>core</artifactId><version>\${jackson.version}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>mine</artifactId><version>\${project.parent.version}</version></dependency>
    <dependency><groupId>a</groupId><artifactId>b</artifactId><version>\${loop}</version></dependency>
    <dependency><groupId>\${elsewhere}</groupId><artifactId>b</artifactId></dependency>
  </dependencies>
  <profiles><profile><dependencies>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>1.4.200</version></dependency>
  </dependencies></profile></profiles>
</project>`);
  expect(told(read)).toEqual([
    'org.springframework.boot:spring-boot-starter-parent 3',
    'com.fasterxml:core 2',
    'org.slf4j:slf4j-api null',
    'org.springframework.boot:mine 3',
    'a:b null',
    'com.h2database:h2 1',
    'io.cloud:bom 2025',
  ]);
  expect(read.settled?.get('org.slf4j:slf4j-api')).toBe(2);
  expect(read.own).toEqual(['org.springframework.boot:shop']);
  expect(() => readPom('<project>\n<a></b>')).toThrow('Expected closing tag');
});

it.each([
  [
    'external entities',
    '<!DOCTYPE project [<!ENTITY x SYSTEM "file:///etc/hosts">]><project/>',
  ],
  [
    'tags that are nested too deep',
    `${'<a>'.repeat(150)}${'</a>'.repeat(150)}`,
  ],
])('a pom.xml with %s is one that cannot be read', (_, text) => {
  expect(() => readPom(text)).toThrow(ManifestError);
});

// https://pip.pypa.io/en/stable/reference/requirements-file-format/#example
it('reads requirements.txt', () => {
  const read = readRequirements(`# tools
pytest
pytest-cov
beautifulsoup4
docopt == 0.6.1             # Version Matching. Must be version 0.6.1
requests [security] >= 2.8.1, == 2.8.* ; python_version < "2.7"
Zope.Interface>=5,\\
  <6 --hash=sha256:abc
urllib3 @ https://github.com/urllib3/urllib3/archive/refs/tags/1.26.8.zip
-r other-requirements.txt
--extra-index-url https://index.example.com
./downloads/numpy-1.9.2-cp34-none-win32.whl
git+https://example.com/a.git#egg=a
?? what
`);
  expect(told(read)).toEqual([
    'pytest null',
    'pytest-cov null',
    'beautifulsoup4 null',
    'docopt 0',
    'requests 2',
    'zope-interface 5',
    'urllib3 null',
  ]);
  expect(read.faults).toEqual([
    { line: 14, reason: '"?? what" is no requirement' },
  ]);
});

it('reads pyproject.toml: the project, its extras and groups, and Poetry', () => {
  const read = readPyproject(`
[project]
name = "Acme_Shop"
dependencies = ["httpx>=0.27", "gidgethub[httpx]>4.0.0", "django>2.1; os_name != 'nt'", "acme-shop[all]"]
[project.optional-dependencies]
gui = ["PyQt5"]
[dependency-groups]
test = ["pytest>=8,<9", {include-group = "typing"}]
[tool.poetry.dependencies]
python = "^3.12"
Flask = "^3.0"
celery = {version = "~5.4", extras = ["redis"]}
mine = {path = "../mine"}
[tool.poetry.group.dev.dependencies]
black = "*"
`);
  expect(told(read)).toEqual([
    ...['httpx 0', 'gidgethub 4', 'django 2', 'acme-shop null', 'pyqt5 null'],
    ...['pytest 8', 'flask 3', 'celery 5', 'black null'],
  ]);
  expect(read.own).toEqual(['acme-shop']);
  expect(() => readPyproject('a = 1\nb = = 2')).toThrow('Invalid TOML');
});

// https://doc.rust-lang.org/cargo/reference/workspaces.html#the-dependencies-table
it('reads Cargo.toml: all groups and targets, names behind others, what the workspace settles', () => {
  const read = readCargo(`
[package]
name = "shop"
[workspace.dependencies]
rand = "0.9"
[dependencies]
serde = { version = "1.0", features = ["derive"] }
old-rand = { package = "rand", workspace = true }
mine = { path = "../mine", version = "1" }
[dev-dependencies]
criterion = ">=0.5, <0.7"
[target.'cfg(unix)'.dependencies]
nix = "*"
`);
  expect(told(read)).toEqual([
    ...['serde 1', 'rand null', 'criterion 0', 'nix null'],
  ]);
  expect(read.settled).toEqual(new Map([['rand', 0]]));
  expect(read.own).toEqual(['shop']);
});

// https://docs.docker.com/reference/dockerfile/#from and #understand-how-arg-and-from-interact
it('reads Dockerfile: images of stages, with defaults of arguments before the first', () => {
  const read = readDockerfile(`# syntax=docker/dockerfile:1
ARG NODE=20
ARG BASE=docker.io/library/debian:bookworm
FROM --platform=$BUILDPLATFORM node:\${NODE}-alpine AS build
ARG NODE=99
RUN echo \\
  FROM nowhere:1
FROM golang:\${GO:-1.24} AS go
FROM build AS test
FROM scratch
from registry.example.com:5000/acme/base:v3.1@sha256:abc
FROM $BASE
FROM \${UNKNOWN}
FROM eclipse-temurin:\${UNKNOWN}
FROM
`);
  expect(told(read)).toEqual([
    'node 20',
    'golang 1',
    'registry.example.com:5000/acme/base 3',
    'debian null',
    'eclipse-temurin null',
  ]);
  expect(read.faults).toEqual([{ line: 15, reason: '"FROM" names no image' }]);
});

it('comes to an end with texts that are made to take long', () => {
  const texts = [
    `a${'='.repeat(5_000)} !`,
    `a${'>=1 '.repeat(5_000)}`,
    '\\\n'.repeat(100_000),
    `FROM ${'1:'.repeat(100_000)}`,
    `FROM ${'${a-'.repeat(100_000)}`,
    `require ${'gopkg.in/'.repeat(100_000)}.v1 v1.0.0`,
  ];
  for (const text of texts) {
    for (const read of [readGoMod, readRequirements, readDockerfile])
      read(text);
    expect(majorOfRange(text) ?? 1).toBe(1);
  }
  const many = '${b}'.repeat(70);
  const names = ['a', 'b', 'c'].map(
    (name, i) => `<${name}>${many.replace(/b/g, 'bca'[i])}</${name}>`,
  );
  const grown = readPom(
    `<project><properties>${names.join(
      '',
    )}</properties><dependencies><dependency><groupId>\${a}</groupId><artifactId>x</artifactId></dependency></dependencies></project>`,
  );
  expect(told(grown)).toEqual([]);
});

it('no text makes a reader of lines fail', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      for (const read of [readGoMod, readRequirements, readDockerfile]) {
        expect(read(text).dependencies).toBeDefined();
      }
    }),
  );
});
