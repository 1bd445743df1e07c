/** Addresses of the built files, by the name they have in the code. */
export interface Assets {
  script(name: string): string;
  styles: readonly string[];
  fonts: readonly string[];
}
