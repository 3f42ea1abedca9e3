/** What KaTeX has against TeX. */
export interface Complaint {
  reason: string;
  /** Offset in the TeX. */
  at: number;
}
