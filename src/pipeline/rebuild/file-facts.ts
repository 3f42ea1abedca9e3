/** What a file of a site says of itself. */
export interface FileFacts {
  /** Bytes. */
  size: number;
  digest: string;
  /** Pictures of the content folder that a page shows: their files. */
  pictures: string[];
}
