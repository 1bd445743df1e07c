import { defineConfig } from 'vite';

/** The service worker: one classic script, for browsers whose workers know no modules. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
  publicDir: false,
  build: {
    outDir: 'build/worker',
    target: 'es2023',
    // One file, fetched once by those who ask for it.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: 'src/offline/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'service-worker.js' },
    },
  },
});
