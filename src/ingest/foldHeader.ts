/** Headers are told apart without regard to width, case and spaces. */
export function foldHeader(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
