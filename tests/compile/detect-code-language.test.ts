import { describe, expect, test } from 'vitest';
import { detectOtherLanguage } from '../../src/compile/detect-code-language.ts';

const JAVASCRIPT = `const tides = await load('tides.json');
tides.forEach((tide) => {
  if (tide.height === 0) return;
  console.log(tide.name, tide.height);
});`;

const PYTHON = `import math
from dataclasses import dataclass

def area(radius: float) -> float:
    """The area of a circle."""
    return math.pi * radius ** 2

for radius in range(3):
    print(area(radius))`;

const JAVA = `import java.util.List;

public class Tides {
    public static void main(String[] args) {
        for (String name : List.of("neap", "spring")) System.out.println(name);
    }
}`;

const SQL = `SELECT name, max(height) AS height
FROM tides
WHERE height > 2
GROUP BY name;`;

const TABLE = `+------+--------+
| name | height |
+------+--------+
| neap |    1.2 |
+------+--------+`;

const PSQL = ` name | height
------+--------
 neap |    1.2
(1 row)`;

const TERRAFORM = `# A pond
resource "garden_pond" "small" {
  depth = "0.6 {m}" // deep enough
  fish {
    count = 3
  }
}

variable "depth" {
  default = 1
}`;

describe('a block that clearly is in another language than its fence says', () => {
  test.each([
    ['java', JAVASCRIPT, 'javascript'],
    ['sql', PYTHON, 'python'],
    ['python', JAVA, 'java'],
    ['python', SQL, 'sql'],
    ['css', '<div class="a">\n  <p>one</p>\n</div>', 'html'],
    ['sql', TABLE, 'text'],
    ['java', PSQL, 'text'],
    ['text', TERRAFORM, 'terraform'],
    ['json', TERRAFORM, 'terraform'],
  ])('%s', (declared, code, other) => {
    expect(detectOtherLanguage(code, declared)).toBe(other);
  });
});

describe('a block that is left as its fence says', () => {
  test.each([
    ['its own language', 'javascript', JAVASCRIPT],
    ['a near relation', 'typescript', JAVASCRIPT],
    ['too little to tell', 'java', 'x = 1'],
    ['signs of its own language among others', 'python', `${PYTHON}\n\nquery = """\n${SQL}\n"""`],
    ['signs of several languages', 'go', `${JAVA}\n${JAVASCRIPT}`],
    ['a language that is not compared', 'haskell', JAVASCRIPT],
    ['bars in prose', 'java', 'a | b\nand c'],
    ['plain text that looks like code', 'text', JAVASCRIPT],
    ['Terraform with an output', 'text', `${TERRAFORM}\n\nPlan: 2 to add`],
    ['Terraform that breaks off', 'text', TERRAFORM.slice(0, -2)],
    ['an import', 'text', 'module {\n  a = b\n} from c'],
  ])('%s', (_, declared, code) => {
    expect(detectOtherLanguage(code, declared)).toBeUndefined();
  });
});
