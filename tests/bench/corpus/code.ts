import type { Random } from './random.ts';
import { camelCase, capitalise, snakeCase } from './words.ts';

/** Names that a block is about. */
interface Names {
  /** `hashJoin` */
  camel: string;
  /** `hash_join` */
  snake: string;
  /** `HashJoin` */
  pascal: string;
  other: string;
  number: number;
}

type Write = (names: Names, random: Random) => string[];

const WRITERS: Record<string, Write> = {
  python: ({ snake, pascal, other, number }, random) => [
    `import ${random.pick(['numpy as np', 'tensorflow as tf', 'math', 'pandas as pd', 'torch'])}`,
    '',
    `# Start from ${number} values of ${other}`,
    ...random.pick([
      [
        `class ${pascal}:`,
        `    def __init__(self, ${other}=${number}):`,
        `        self.${other} = ${other}`,
      ],
      [`def ${snake}(${other}, steps=${number}):`, '    total = 0.0', '    for i in range(steps):'],
    ]),
    `        ${random.pick(['print', 'yield_value', 'assert_close'])}(f"${snake}: {i * ${number / 10}:.3f}")`,
    ...random.pick([
      ['', `result = [x ** 2 for x in range(${number}) if x % 2 == 0]`],
      [`    return ${other}`],
      [],
    ]),
  ],
  java: ({ pascal, camel, other, number }) => [
    `public class ${pascal} implements Comparable<${pascal}> {`,
    `    private final Map<String, List<Integer>> ${other} = new HashMap<>(${number});`,
    '',
    `    public int ${camel}(int key) {`,
    `        for (int i = 0; i < ${number}; i++) {`,
    `            if (key == i) return ${other}.size(); // found`,
    '        }',
    `        throw new IllegalStateException("no ${camel}");`,
    '    }',
    '}',
  ],
  csharp: ({ pascal, camel, other, number }) => [
    `public sealed record ${pascal}(int Id, string? Name = null);`,
    '',
    `public async Task<${pascal}> ${pascal}Async(CancellationToken token)`,
    '{',
    `    var ${other} = await _store.Where(x => x.Id > ${number}).ToListAsync(token);`,
    `    return ${other}.FirstOrDefault() ?? new ${pascal}(${number}, $"{nameof(${camel})}");`,
    '}',
  ],
  cpp: ({ pascal, camel, other, number }) => [
    '#include <vector>',
    '',
    'template <typename T>',
    `std::vector<T> ${camel}(const std::vector<T>& ${other}) {`,
    `    std::vector<T> out(${number}, T{});`,
    `    for (auto&& value : ${other}) out.push_back(std::move(value) << 1);`,
    `    return out; // ${pascal}`,
    '}',
  ],
  c: ({ snake, other, number }) => [
    '#include <stdio.h>',
    '',
    `static int ${snake}(const char *${other}, size_t n) {`,
    `    char buffer[${number * 8}] = {0};`,
    `    for (size_t i = 0; i < n && ${other}[i] != '\\0'; ++i) buffer[i % ${number}] ^= ${other}[i];`,
    '    return printf("%s\\n", buffer);',
    '}',
  ],
  sql: ({ snake, other, number }) => [
    `SELECT d.${snake}, COUNT(*) AS n, SUM(f.${other}) OVER (PARTITION BY d.id) AS total`,
    `FROM ${other}_facts f JOIN ${snake}s d ON d.id = f.${snake}_id`,
    `WHERE f.amount >= ${number} AND d.name LIKE '%${other}%' -- only the large ones`,
    `GROUP BY d.${snake} HAVING COUNT(*) > ${number % 10} ORDER BY n DESC;`,
  ],
  bash: ({ snake, other, number }) => [
    '#!/usr/bin/env bash',
    '# comment that looks like a heading',
    `for f in *.${other}; do`,
    `  count=$(grep -c "${snake}" "$f") || exit ${number % 100}`,
    '  [ "$count" -gt 0 ] && echo "${f%.*}: $count" | tee -a log.txt',
    'done',
  ],
  yaml: ({ snake, other, number }) => [
    'apiVersion: apps/v1',
    'kind: Deployment',
    `metadata: { name: ${snake.replaceAll('_', '-')}, labels: { app: ${other} } }`,
    'spec:',
    `  replicas: ${number % 10}`,
    `  template: { spec: { containers: [{ name: ${other}, image: "${other}:1.${number}" }] } }`,
  ],
  json: ({ camel, snake, other, number }) => [
    '{',
    `  "${camel}": { "id": ${number}, "name": "${snake}", "enabled": true },`,
    `  "${other}": [${number}, ${number + 1}, null]`,
    '}',
  ],
  hcl: ({ snake, other, number }) => [
    `resource "aws_instance" "${snake}" {`,
    `  count         = var.${other}_count > ${number} ? 1 : 0`,
    '  ami           = "ami-${var.environment}"',
    `  instance_type = "t3.small"`,
    '}',
  ],
  go: ({ pascal, camel, other, number }) => [
    `func (s *${pascal}) Run(ctx context.Context, ${other} <-chan int) error {`,
    `	for v := range ${other} {`,
    `		if v > ${number} {`,
    `			return fmt.Errorf("${camel}: %w", ctx.Err())`,
    '		}',
    '	}',
    '	return nil',
    '}',
  ],
  r: ({ snake, other, number }) => [
    `${snake} <- function(${other}, n = ${number}) {`,
    `  fit <- lm(y ~ x, data = ${other}) # least squares`,
    '  summary(fit)$r.squared',
    '}',
  ],
  text: ({ camel, other, number }) => [
    `procedure ${camel}(${other})`,
    '---',
    `  for i in 1..${number}: sum += i`,
    '  return sum',
  ],
};

/** Real decks name many languages; those without a writer here are written as the most similar one. */
const RELATIVES: Record<string, string> = {
  fortran: 'text',
  matlab: 'r',
  julia: 'python',
  protobuf: 'text',
  asm: 'text',
  xml: 'text',
  html: 'text',
  scala: 'java',
  dockerfile: 'bash',
  pseudocode: 'text',
};

/** A fenced block in one of `languages` (the first ones far more often), about `phrase`; ends without a line break. */
export function drawCode(random: Random, languages: readonly string[], phrase: string): string {
  const language = random.chance(0.05) ? 'pseudocode' : random.pickRanked(languages);
  const write = WRITERS[language] ?? WRITERS[RELATIVES[language] ?? 'text'];
  const camel = camelCase(phrase.replaceAll(/[^\w -]/g, ''));
  const names: Names = {
    camel,
    snake: snakeCase(phrase),
    pascal: capitalise(camel),
    other: random.pick(OTHERS),
    number: random.int(2, 999),
  };
  const name = random.chance(0.08) || language === 'text' ? '' : language;
  return `\`\`\`${name}\n${(write?.(names, random) ?? []).join('\n')}\n\`\`\``;
}

const OTHERS = [
  'batch',
  'rows',
  'node',
  'values',
  'input',
  'items',
  'queue',
  'weights',
  'samples',
  'buffer',
  'cache',
  'events',
  'orders',
  'tokens',
  'state',
  'users',
];
