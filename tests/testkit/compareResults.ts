const TOLERANCE = 1e-9;

/** The path of the first difference and both values; null where the two are equal, numbers within 1e-9, absolute or relative. */
export function compareResults(actual: unknown, expected: unknown, path = 'result'): string | null {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const near = Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(actual), Math.abs(expected));
    return near ? null : difference(path, actual, expected);
  }
  if (!isTree(actual) || !isTree(expected)) return Object.is(actual, expected) ? null : difference(path, actual, expected);
  if (Array.isArray(actual) !== Array.isArray(expected)) return difference(path, actual, expected);
  const [left, right] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
  if (Array.isArray(expected) && left.size !== right.size) return difference(path, actual, expected);
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const step = Array.isArray(expected) ? `[${name}]` : `.${name}`;
    if (left.has(name) !== right.has(name)) return difference(path + step, left.get(name), right.get(name));
    const found = compareResults(left.get(name), right.get(name), path + step);
    if (found !== null) return found;
  }
  return null;
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

const difference = (path: string, actual: unknown, expected: unknown): string => `${path}: ${shown(actual)} instead of ${shown(expected)}`;
