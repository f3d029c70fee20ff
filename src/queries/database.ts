/** The gate as the rooms above know it; only `database/` knows the driver behind it. */
export type { Database, WriteTransaction } from '../database/database.js';
