/** Text as HTML shows it unchanged. */
export const htmlEscaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
