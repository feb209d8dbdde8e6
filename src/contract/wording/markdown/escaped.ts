/**
 * Text that Markdown shows as it was written: on one line, with nothing that would become a heading, list, link,
 * table or tag. Addresses are left to the renderer, which links them.
 */
export const escaped = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^([#>+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** An address inside the angle brackets of a link. */
export const address = (href: string): string =>
  href.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character));
