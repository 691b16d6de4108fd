/** Whether a file is one that definitions are written in: YAML, or JSON, which is YAML, too. */
export function isYamlFile(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}
