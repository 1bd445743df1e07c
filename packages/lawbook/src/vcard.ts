/**
 * vCard 4.0 (RFC 6350). Written here because the libraries at hand count characters, not octets, when they fold
 * (section 3.2), and so cut text with accents at the wrong place.
 */

/** A property in the order it stands in the card. Its value is ready to write: see `text`, `texts` and `uri`. */
export interface Property {
  name: string;
  params?: Readonly<Record<string, string>>;
  value: string;
}

/** One card; BEGIN, VERSION (which must come first, section 6.7.9) and END are added. */
export function vcard(properties: readonly Property[]): string {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', ...properties.map(contentLine), 'END:VCARD'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A text value (TEXT-CHAR, section 4): backslash, comma and line break are escaped. */
export function text(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROL, '');
}

/** A list of text values (section 4): a comma between them. */
export function texts(values: readonly string[]): string {
  return values.map(text).join(',');
}

/** A structured value (section 3.4): a semicolon between its components, escaped where it stands in one. */
export function components(values: readonly string[]): string {
  return values.map((value) => text(value).replaceAll(';', '\\;')).join(';');
}

/** A URI value (section 4.2) is not escaped; white space and control characters, which no URI has, are percent-encoded. */
export function uri(value: string): string {
  return value.replace(/[\s\p{Cc}]/gu, (c) => encodeURIComponent(c));
}

/** A timestamp (section 4.3.5) at the beginning of a day, from its ISO date. */
export function timestamp(day: string): string {
  return `${day.replaceAll('-', '')}T000000Z`;
}

/** VALUE-CHAR (section 3.3) has no control character but the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

function contentLine({ name, params = {}, value }: Property): string {
  return `${name}${Object.entries(params)
    .map(([key, param]) => `;${key}=${paramValue(param)}`)
    .join('')}:${value}`;
}

/** Quoted where it holds a comma, colon or semicolon (section 3.3); quote, line break and caret as RFC 6868 writes them. */
function paramValue(value: string): string {
  const encoded = value
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n|\r|\n/g, '^n')
    .replace(CONTROL, '');
  return /[,:;]/.test(encoded) ? `"${encoded}"` : encoded;
}

const MAX_OCTETS = 75;
const UTF8 = new TextEncoder();

/** Lines of at most 75 octets of UTF-8, the leading space of a continued line included; no character is cut (section 3.2). */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = UTF8.encode(char).length;
    if (octets + size > MAX_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
