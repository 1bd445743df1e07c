import { defineConfig } from 'vite';

/**
 * Two builds: what the browser loads (hashed names, with a manifest) and the server with its pages.
 * The server imports the packages as they are: Node runs their TypeScript itself.
 */
export default defineConfig(({ isSsrBuild }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
  publicDir: isSsrBuild ? false : 'public',
  build: isSsrBuild
    ? {
        outDir: 'build/server',
        target: 'node24',
        rolldownOptions: { input: 'src/server/main.ts', external: [/^@exhorto\//, /^@?hono/, 'zod', '@resvg/resvg-js'] },
        minify: false,
      }
    : {
        outDir: 'build/client',
        target: 'es2023',
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: {
            site: 'src/browser/site.ts',
            find: 'src/browser/find.ts',
            check: 'src/browser/check.ts',
            offline: 'src/browser/offline.ts',
            matrix: 'src/browser/matrix.ts',
            directory: 'src/browser/directory.ts',
            terms: 'src/browser/terms.ts',
            map: 'src/browser/map.ts',
            style: 'src/styles/index.css',
          },
        },
      },
}));
