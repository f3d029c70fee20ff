import { ChaingapError } from '../domain/errors.js';
import type { Right, Viewer } from './viewer.js';

/** Throws FORBIDDEN unless the viewer has the right. */
export function requireRight(viewer: Viewer, right: Right): void {
  if (!viewer.rights.has(right)) throw new ChaingapError('FORBIDDEN', `${viewer.actor} lacks ${right}`, { right });
}
