import { fileURLToPath } from 'node:url';

/** The data that comes with the program: two levels up from here, in `src` and in `dist` alike. */
export const SHIPPED_DATA = fileURLToPath(new URL('../../data', import.meta.url));
