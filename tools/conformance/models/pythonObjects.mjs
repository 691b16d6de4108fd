import { spawnSync } from 'node:child_process';

/** Reads literals and names of such, and runs nothing of the file. */
const READ = `
import ast, json, re, sys
known = {}
def value(node):
    if isinstance(node, ast.Name):
        return known[node.id]
    if isinstance(node, ast.Dict):
        return {value(key): value(one) for key, one in zip(node.keys, node.values)}
    if isinstance(node, ast.List):
        return [value(one) for one in node.elts]
    return ast.literal_eval(node)
for node in ast.parse(open(sys.argv[1], encoding="utf-8").read()).body:
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        try:
            known[node.targets[0].id] = value(node.value)
        except (KeyError, ValueError):
            pass
print(json.dumps({name: known[name] for name in known if re.search(sys.argv[2], name)}))
`;

/**
 * Objects that a Python file holds as literals of its module, by their names.
 *
 * @param {string} file
 * @param {RegExp} names
 * @throws Error when Python cannot read it, or it holds none
 */
export function pythonObjects(file, names) {
  const { status, stdout, stderr, error } = spawnSync(
    'python3',
    ['-c', READ, file, names.source],
    { encoding: 'utf8' },
  );
  if (error || status !== 0) {
    const why = error?.message ?? stderr.trim().split('\n').at(-1);
    throw new Error(`${file} cannot be read: ${why}`);
  }
  const objects = JSON.parse(stdout);
  if (Object.keys(objects).length === 0) {
    throw new Error(`${file} holds nothing called ${names.source}`);
  }
  return objects;
}
