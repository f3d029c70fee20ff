import { defineConfig } from 'vite';

/** The GraphiQL page. All it needs is in its own folder: no font, script or worker from anywhere else. */
export default defineConfig({
  base: '/graphiql/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Monaco alone is larger than Vite likes; the page is served on an intranet and cached for good.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // 'use client' says something to server components only, and there are none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
