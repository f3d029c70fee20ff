/** Code of a failure of the system, e.g. ENOENT. Not by `instanceof`: such errors may come from another realm. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
