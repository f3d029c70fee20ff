import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Fence {
  readonly language: string;
  readonly text: string;
}

/** The code blocks of the README, in order. */
export function readmeFences(): readonly Fence[] {
  return fencesOf('README.md');
}

/** The code blocks of a document of the repository, in order, those in lists too. */
export function fencesOf(path: string): readonly Fence[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  return [...text.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gmu)].map(([, language = '', body = '']) => ({ language, text: body }));
}

/** The commands that the README tells its readers to type, one a line. */
export function readmeCommands(): readonly string[] {
  return readmeFences()
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));
}
