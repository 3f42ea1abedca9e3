/** A problem at an offset of the passage that is being healed. */
export type Report = (at: number, code: string, message: string, hint: string) => void;
