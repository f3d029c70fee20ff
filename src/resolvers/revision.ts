/** The revision of the last change of a stored thing; `0` where it has none. */
export function revision(stored: { readonly revision?: string }): string {
  return stored.revision ?? '0';
}
