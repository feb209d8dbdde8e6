const quoted =
  /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|`[^`]*`|(?<![\p{Letter}\p{Number}])['‘][^'’]*(?:['’](?=\p{Letter})[^'’]*)*['’](?!\p{Letter})/gu;

/** The text without what it quotes: somebody else's words, or a message on a screen. */
export const unquoted = (text: string): string => text.replace(quoted, ' … ');
