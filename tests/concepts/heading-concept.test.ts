import { expect, test } from 'vitest';
import { headingConcept } from '../../src/concepts/heading-concept.ts';

const CONCEPTS: [heading: string, concept: string | undefined][] = [
  ['Overview of B-Trees', 'B-Trees'],
  ['B-Trees Overview', 'B-Trees'],
  ['Introduction to the Heap', 'Heap'],
  ['Basics of Paging', 'Paging'],
  ['Concept: Handling Watch Events', 'Handling Watch Events'],
  ['Example: Synchronizing .bashrc', 'Synchronizing .bashrc'],
  ['Example 3.2: Binary Search', 'Binary Search'],
  ['Binary Search – Code Example', 'Binary Search'],
  ['STSB Benchmark as Example', 'STSB Benchmark'],
  ['Definition of Entropy', 'Entropy'],
  ['Understanding Closures', 'Closures'],
  ['Time to Empty - Part 1', 'Time to Empty'],
  ['Time to Empty (Part 2)', 'Time to Empty'],
  ['Time to Empty Part II', 'Time to Empty'],
  ['Orbit Calculation - Numerical Value', 'Orbit Calculation'],
  ['Gradient Descent (continued)', 'Gradient Descent'],
  ['What Is a Star Schema?', 'Star Schema'],
  ['Why Use Docker?', 'Docker'],
  ['Importance of Understanding Shell Environments', 'Shell Environments'],
  ['Conclusion on Terraform Usage', 'Terraform'],
  ['The Box Model', 'Box Model'],
  ['3) Quorums', 'Quorums'],
  ['12.3 The Raft Algorithm', 'Raft Algorithm'],
  ['#4: Deadlocks', 'Deadlocks'],
  ['Compressed Sparse Row (CSR)', 'Compressed Sparse Row'],
  ['CSR (Compressed Sparse Row) Format', 'Compressed Sparse Row Format'],

  ['Loss Functions', 'Loss Functions'],
  ['Arrays', 'Arrays'],
  ['C++ Basics', 'C++'],
  ['&&', '&&'],
  ['Files.walk', 'Files.walk'],
  ['ε-Greedy Methods', 'ε-Greedy Methods'],
  ['Principle of Least Privilege', 'Principle of Least Privilege'],
  ['Law of Large Numbers', 'Law of Large Numbers'],
  ['A/B Testing', 'A/B Testing'],
  ['Type I Error', 'Type I Error'],
  ['Vitamin C', 'Vitamin C'],
  ['日本語', '日本語'],

  ['Overview', undefined],
  ['Example', undefined],
  ['Examples', undefined],
  ['Exercise 3.1', undefined],
  ['Part 1', undefined],
  ['The Purpose', undefined],
  ['Key Differences', undefined],
  ['Method', undefined],
  ['Chapter 5 Summary', undefined],
  ['', undefined],
];

test.each(CONCEPTS)('the heading "%s" names %s', (heading, concept) => {
  expect(headingConcept(heading)).toBe(concept);
});
