export interface DesiredLinkType {
  readonly name: string;
  /** Read on the nonconformance. */
  readonly inward: string;
  /** Read on the CAPA. */
  readonly outward: string;
}

export const desiredLinkType: DesiredLinkType = {
  name: 'Corrective action',
  inward: 'is corrected by',
  outward: 'corrects',
};
