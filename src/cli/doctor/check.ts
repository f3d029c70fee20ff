import { failureLines } from '../failureLines.js';

/** One line of the doctor's report. */
export interface Check {
  readonly subject: string;
  readonly good: boolean;
  readonly text: string;
}

/** Looks at one thing; what it throws is what is wrong, and its sentence says how to mend it. */
export async function check(subject: string, look: () => string | Promise<string>): Promise<Check> {
  try {
    return { subject, good: true, text: await look() };
  } catch (error) {
    return { subject, good: false, text: failureLines(error).join('\n').replace(/^✕ /, '') };
  }
}
