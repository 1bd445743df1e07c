/** Shows what only works with scripts. */
export function enhance(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
}
