/** What the viewer may see of a thing somewhere else; nothing of it is stored. */
export type Seen =
  | {
      readonly kind: 'seen';
      readonly title: string;
      readonly state: string;
      readonly address: string | null;
    }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'noConfluence' }
  | { readonly kind: 'unread' };
