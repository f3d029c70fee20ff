import { checkNumber, checkText } from './checkValue.js';

/**
 * Throws BAD_TEXT or NUMBER_TOO_LARGE for the first value, at any depth, that could not be kept as it is. JSON may be
 * nested as deep as it is long: hence the list of what is still to be looked at instead of recursion.
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: [string, unknown][] = [['variables', variables]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') checkText(value, path);
    else if (typeof value === 'number') checkNumber(value, path);
    else if (typeof value === 'object' && value !== null) open.push(...inside(path, value));
  }
}

function inside(path: string, value: object): [string, unknown][] {
  return Object.entries(value).map(([name, item]) => {
    checkText(name, path);
    // Names from the request lengthen the path at every level: it only has to show where to look.
    return [`${path}.${name}`.slice(0, 200).toWellFormed(), item];
  });
}
