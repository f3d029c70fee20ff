/** The code of an error of the operating system, e.g. ENOENT; null for any other error. */
export function systemCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error && typeof error.code === 'string' ? error.code : null;
}
