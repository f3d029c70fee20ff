import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';
import { ChaingapError } from '../domain/errors.js';
import { wantsPage } from './mediaTypes.js';
import { PAGE_POLICY } from './securityHeaders.js';

/** Where `scripts/buildWeb.mjs` puts the page: two levels up from here, in `src` and in `dist` alike. */
const FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));
const PAGE = join(FOLDER, 'index.html');

/** GraphiQL for a person with a browser; programs go on to the API. */
export const sendQueryPage: RequestHandler = (request, response, next) => {
  if (!wantsPage(request)) {
    next();
    return;
  }
  if (!existsSync(PAGE)) throw new ChaingapError('PAGE_NOT_BUILT', `${PAGE} is not there`);
  response.set({ 'content-security-policy': PAGE_POLICY, vary: 'Accept' }).sendFile(PAGE, { cacheControl: false, etag: false, lastModified: false });
};

/** Its scripts, styles and fonts: their names change with their content, so that browsers may keep them. */
export const queryPageFiles: RequestHandler = express.static(FOLDER, {
  index: false,
  redirect: false,
  cacheControl: false,
  setHeaders: (response) => {
    // A worker takes its policy from its own file.
    response.setHeader('content-security-policy', PAGE_POLICY);
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  },
});
