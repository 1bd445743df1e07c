import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoEqualEarth,
  geoMercator,
  geoPath,
} from 'd3-geo';
import type { Geometry, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Chart, ChartName, Shape } from '../views/chart.ts';

const made = new Map<ChartName, Chart>();

/** The chart of that name; drawn at its first use and kept, for the outlines do not depend on the law. */
export function chartOf(name: ChartName): Chart {
  const known = made.get(name);
  if (known !== undefined) return known;
  const chart = draw(name);
  made.set(name, chart);
  return chart;
}

/** West, south, east, north of the part that is enlarged: Central America and the Caribbean, with room for names. */
const ENLARGED = { west: -93.4, south: 6.6, east: -50.6, north: 27.6 };
/** Points that the chart of the Americas must hold: the Aleutians apart, its outermost land. */
const AMERICAS: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-168, 65.6],
    [-156, 71.4],
    [-70, 83.1],
    [-52.6, 47.5],
    [-34.8, -7.1],
    [-67.3, -56],
    [-155.5, 58],
  ],
};
/** Tuvalu is too small for the atlas of this scale. */
const MISSING: readonly { code: string; at: [number, number] }[] = [{ code: 'TV', at: [179.2, -8.52] }];

function draw(name: ChartName): Chart {
  switch (name) {
    case 'americas': {
      const [width, height] = [470, 640];
      const hemisphere = atlas().map((o) => ({ ...o, parts: o.parts.filter(isAmerican) }));
      return drawn(width, height, fitted(geoAzimuthalEqualArea().rotate([86, -14]), width, height, AMERICAS), hemisphere, { framed: true, grain: 0.8 });
    }
    case 'world': {
      // The sphere is as wide as the drawing; what lies south of all states is cut off.
      const [width, height] = [960, 424];
      return drawn(width, height, fitted(geoEqualEarth().rotate([-11, 0]), width, 468, { type: 'Sphere' }), atlas(), { framed: true, grain: 1.1 });
    }
    case 'caribbean': {
      const [width, height] = [600, 309];
      const corners: MultiPoint = {
        type: 'MultiPoint',
        coordinates: [
          [ENLARGED.west, ENLARGED.south],
          [ENLARGED.east, ENLARGED.north],
        ],
      };
      return drawn(width, height, geoMercator().fitSize([width, height], corners), atlas(), { framed: false, grain: 0.8 });
    }
  }
}

function fitted(projection: GeoProjection, width: number, height: number, object: GeoPermissibleObjects): GeoProjection {
  const edge = 3;
  return projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    object,
  );
}

interface Detail {
  framed: boolean;
  /** Points of an outline that lie nearer to each other than this, in units of the drawing, are one. */
  grain: number;
}

function drawn(width: number, height: number, projection: GeoProjection, outlines: readonly Outline[], { framed, grain }: Detail): Chart {
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath({ stream: (to: GeoStream) => projection.stream(thinned(to, grain)) }).digits(1);
  const exact = geoPath(projection);
  const shapes = outlines.flatMap(({ code, parts }): Shape[] => {
    if (parts.length === 0) return [];
    const main = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
    const [x, y] = exact.centroid(main);
    const area = exact.area(main);
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: parts.map((p) => p.coordinates) };
    return area > 0 ? [{ ...(code !== undefined && { code }), d: path(geometry) ?? '', middle: [round(x), round(y)], area }] : [];
  });
  for (const { code, at } of MISSING) {
    const point = projection(at);
    if (point !== null && point[0] > 0 && point[0] < width && point[1] > 0 && point[1] < height)
      shapes.push({ code, d: '', middle: [round(point[0]), round(point[1])], area: 0 });
  }
  const frame = framed ? path(outlineOf(ENLARGED)) : null;
  return frame === null ? { width, height, shapes } : { width, height, shapes, frame };
}

interface Outline {
  code: string | undefined;
  parts: Polygon[];
}

let outlines: Outline[] | undefined;

function atlas(): Outline[] {
  outlines ??= readAtlas();
  return outlines;
}

/** Natural Earth at 1:50 million, Antarctica left out; a state that is drawn in two is one. */
function readAtlas(): Outline[] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const outlines: Outline[] = [];
  for (const f of feature(topology, topology.objects.countries).features) {
    const code = f.id === undefined ? undefined : iso31661NumericToAlpha2[String(f.id).padStart(3, '0')];
    if (code === 'AQ') continue;
    const same = code === undefined ? undefined : outlines.find((o) => o.code === code);
    if (same === undefined) outlines.push({ code, parts: partsOf(f.geometry) });
    else same.parts.push(...partsOf(f.geometry));
  }
  return outlines;
}

function partsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })) : [];
}

/** French Guiana, not France. */
function isAmerican(part: Polygon): boolean {
  const [longitude] = geoCentroid(part);
  return longitude > -172 && longitude < -30;
}

/** Clockwise, so that d3-geo takes the inside for the inside; with points along its parallels, which bend. */
function outlineOf({ west, south, east, north }: typeof ENLARGED): Polygon {
  const steps = Array.from({ length: 21 }, (_, i) => west + ((east - west) * i) / 20);
  const ring = [...steps.map((x) => [x, north]), ...steps.toReversed().map((x) => [x, south]), [west, north]];
  return { type: 'Polygon', coordinates: [ring] };
}

/** Passes on only what the drawing can show: a phone need not fetch every cove. */
function thinned(to: GeoStream, grain: number): GeoStream {
  let line: [number, number][] = [];
  let inPolygon = false;
  return {
    point: (x, y) => {
      const last = line.at(-1);
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= grain) line.push([x, y]);
    },
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (inPolygon && (line.length < 3 || isSpeck(line, 1.5 * grain))) return;
      to.lineStart();
      for (const [x, y] of line) to.point(x, y);
      to.lineEnd();
    },
    polygonStart: () => {
      inPolygon = true;
      to.polygonStart();
    },
    polygonEnd: () => {
      inPolygon = false;
      to.polygonEnd();
    },
    sphere: () => to.sphere?.(),
  };
}

function isSpeck(line: readonly (readonly [number, number])[], size: number): boolean {
  const [xs, ys] = [line.map((p) => p[0]), line.map((p) => p[1])];
  return Math.max(...xs) - Math.min(...xs) < size && Math.max(...ys) - Math.min(...ys) < size;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
