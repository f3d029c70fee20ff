import { GRADE, type Grade } from '../domain/vocabulary.js';

/** A grade as the analyses know it: its rank, 0 the best. */
export function gradeRank(grade: Grade): number {
  return Object.keys(GRADE).indexOf(grade);
}
