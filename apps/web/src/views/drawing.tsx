import type { Child } from 'hono/jsx';
import { dateIn, type View } from './view.ts';

/** Colours of a drawing that leaves the site, on white. On a page the classes give those of the theme. */
export const DEEP = '#1f3a6e';
export const WHITE = '#ffffff';
export const INK = '#1a1b1e';
export const QUIET = '#4d4c48';
export const EDGE = '#77736a';

/** A drawing as a file that can stand alone: on white, named, in letters every reader has. */
export function drawingFile({ width, height, title }: { width: number; height: number; title: string }, drawn: Child): string {
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      font-family="'Public Sans', 'Helvetica Neue', Arial, sans-serif"
      fill={INK}
    >
      <title>{title}</title>
      <rect width="100%" height="100%" fill={WHITE} />
      {drawn}
    </svg>
  );
  return `${drawing}\n`;
}

/** Whose drawing it is, of which lawbook, under which licence (LOOK, "Habits of the pages"). */
export function DrawingCredit({ v, x, y, address }: { v: View; x: number; y: number; address?: string }) {
  const credit = ['Exhorto', `${v.m.answer.lawbook} ${v.law.book.version} (${dateIn(v.lang, v.law.book.date)})`, 'CC BY 4.0', address];
  return (
    <text x={x} y={y} font-size="10.5" fill={QUIET}>
      {credit.filter((part) => part !== undefined).join(' · ')}
    </text>
  );
}
