/** What the environment says of proxies and certificates; nothing else of it reaches git. */
const PASSED_ON = [
  ...['PATH', 'SystemRoot', 'TMPDIR'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
];

/**
 * Settings that a repository could have something executed by, or that would have git ask, write or reach for what it was not
 * told to. Those given so go before what the repository says.
 */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.quotePath', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['http.followRedirects', 'false'],
  ['log.mailmap', 'false'],
  ['log.showSignature', 'false'],
  ['protocol.allow', 'never'],
  // Who may be read is said by who asks; whom the files belong to says nothing more.
  ['safe.directory', '*'],
];

/** Schemes that may be reached for; none where a clone on this machine is read. */
export type GitScheme = 'https' | 'http' | 'file';

/**
 * The whole environment that git runs in. Neither the configuration of the machine nor that of a person counts, and nobody is
 * asked for anything.
 *
 * @param authorization - value of the HTTP header; it is in no command line
 */
export function gitEnvironment(
  surrounding: NodeJS.ProcessEnv,
  {
    scheme,
    authorization,
  }: {
    readonly scheme?: GitScheme;
    readonly authorization?: string;
  } = {},
): Record<string, string> {
  const settings = [...SETTINGS];
  if (scheme) settings.push([`protocol.${scheme}.allow`, 'always']);
  if (authorization) {
    settings.push(['http.extraHeader', `Authorization: ${authorization}`]);
  }
  const passed = PASSED_ON.flatMap(name => {
    const value = surrounding[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passed),
    // Before whatever a repository allows by itself.
    GIT_ALLOW_PROTOCOL: scheme ?? 'none',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_SSH_COMMAND: 'false',
    GIT_TERMINAL_PROMPT: '0',
    ...settingsByEnvironment(settings),
  };
}

/** As git reads them: `GIT_CONFIG_COUNT`, and a key and a value of each. */
function settingsByEnvironment(
  settings: readonly (readonly [string, string])[],
): Record<string, string> {
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]);
}
