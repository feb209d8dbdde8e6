/** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, fillers. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their there here he she his her we us our you your i my me
  one ones who whom whose which what when where why how
  and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within
  without about above after against along among around because before behind below beneath beside between
  beyond despite down due during except inside near since through throughout toward towards under until via
  while whilst whereas whether although though however therefore thus hence
  be is am are was were been being have has had having do does did doing done can could may might must shall
  should will would
  not no none only just also again still already even ever never too very quite rather much many more most
  some any all both each every other another such same own several few less least
  get gets got make makes made take takes took put let
  e g i.e etc`.split(/\s+/),
);
