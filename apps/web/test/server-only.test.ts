import { indexLawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { NO_FIGURES } from '@exhorto/lawbook/figures';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { agendaFiles } from '../src/server/agenda-files.ts';
import { serverRoutes } from '../src/server/server-routes.tsx';
import { matrixStore } from '../src/site/matrix-store.ts';
import type { Frame } from '../src/site/page-app.tsx';
import { SERVER_ONLY } from '../src/site/server-only.ts';

describe('what only the server makes', () => {
  it('is what a device says it cannot make', () => {
    const law = indexLawbook(compiledLawbook());
    const paths = new Set<string>();
    const r = new Hono();
    const never = (): never => {
      throw new Error('no page is asked for');
    };
    const note = (path: string): void => {
      paths.add(path);
    };
    const frame: Frame = { r, viewOf: never, page: never, show: note, file: note };
    const assets = { script: String, styles: [], fonts: [] };
    const parts = { law, figures: NO_FIGURES, changes: [], chartOf: never, assets, today: () => '2026-11-26' };
    serverRoutes(parts, never, matrixStore(law), never, { paths: {} } as never)(frame);
    agendaFiles(parts)(frame);
    for (const route of r.routes) note(route.path);
    expect([...paths].toSorted()).toEqual(SERVER_ONLY.toSorted());
  });
});
