/** Whether it is an object with names, as JSON, TOML and YAML have them. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a name; empty where there is none. */
export function tableIn(value: unknown, name: string): Record<string, unknown> {
  const found = isTable(value) ? value[name] : undefined;
  return isTable(found) ? found : {};
}

/** Those items of a list that are texts. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : [];
}

/** The text under a name; undefined where there is none. */
export function textIn(value: unknown, name: string): string | undefined {
  const found = isTable(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}
