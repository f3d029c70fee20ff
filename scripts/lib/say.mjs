/** Says a failure in Chinese, and in English too where the terminal is not Chinese. */
export function sayFailure(zh, en) {
  console.error(`✕ ${zh}`);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  if (!(LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh')) console.error(`  ${en}`);
}
