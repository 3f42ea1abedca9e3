/** Of a card's heading, question and answer as written, 40 bits each: enough to tell the cards of a book apart. */
export interface Digests {
  heading: string;
  question: string;
  answer: string;
}
