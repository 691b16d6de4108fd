import { createHash } from 'node:crypto';
import type { CollectedTopic } from '@almanac/backstage-plugin-insights-node';
import { partsOf, type DependencyKey } from '../dependencyKey';
import type { Ecosystem } from '../manifests/Manifest';
import { NAMESPACE } from './signal';

/** How an ecosystem is called, and where it tells of a package. */
const ECOSYSTEMS: Readonly<
  Record<
    Ecosystem,
    { title: string; site: string; urlOf: (name: string) => string }
  >
> = {
  npm: {
    ...{ title: 'npm', site: 'npm' },
    urlOf: name => `https://www.npmjs.com/package/${name}`,
  },
  go: {
    ...{ title: 'Go', site: 'Go packages' },
    urlOf: name => `https://pkg.go.dev/${name}`,
  },
  maven: {
    ...{ title: 'Maven', site: 'Maven Central' },
    urlOf: name =>
      `https://central.sonatype.com/artifact/${name.replace(':', '/')}`,
  },
  pypi: {
    ...{ title: 'Python', site: 'PyPI' },
    urlOf: name => `https://pypi.org/project/${name}/`,
  },
  cargo: {
    ...{ title: 'Rust', site: 'crates.io' },
    urlOf: name => `https://crates.io/crates/${name}`,
  },
  docker: {
    ...{ title: 'image', site: 'Registry' },
    urlOf: name => {
      const [host] = name.split('/');
      if (name.includes('/') && /[.:]/.test(host)) return `https://${name}`;
      return name.includes('/')
        ? `https://hub.docker.com/r/${name}`
        : `https://hub.docker.com/_/${name}`;
    },
  },
};

const LONGEST = 120;
const LONGEST_TITLE = 180;
const DIGEST_DIGITS = 10;

/**
 * Id of the topic of a dependency, e.g. `manifests:npm.@acme~ui` of `@acme/ui`: `~` stands for a slash, `+` for a colon. A name
 * that cannot be written so has a digest behind it, so that no two share an id.
 */
export function topicIdOf(key: DependencyKey): string {
  const { ecosystem, name } = partsOf(key);
  const written = name.replace(/\//g, '~').replace(/:/g, '+');
  const plain = written.replace(/[^A-Za-z0-9._@~+-]/g, '-').slice(0, LONGEST);
  const isExact = plain === written && !/[~+]/.test(name);
  const digest = createHash('sha256').update(key).digest('hex');
  const suffix = isExact ? '' : `-${digest.slice(0, DIGEST_DIGITS)}`;
  return `${NAMESPACE}:${ecosystem}.${plain}${suffix}`;
}

/** The topic of a dependency. */
export function topicOf(key: DependencyKey): CollectedTopic {
  const { ecosystem, name } = partsOf(key);
  const { title, site, urlOf } = ECOSYSTEMS[ecosystem];
  const url = urlOf(name);
  return {
    id: topicIdOf(key),
    title: `${name} (${title})`.slice(0, LONGEST_TITLE),
    description: `Use of ${name} (${title}) in our own repositories.`.slice(
      0,
      LONGEST_TITLE,
    ),
    aliases: [name.slice(0, LONGEST_TITLE)],
    tags: [`ecosystem:${ecosystem}`],
    links: URL.canParse(url) ? [{ title: site, url }] : [],
  };
}
