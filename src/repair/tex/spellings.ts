/** Equivalents of commands that KaTeX doesn't know. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  '\\mathlarger': '',
  '\\protect': '',
  '\\displaylimits': '',
  '\\noindent': '',
  '\\centering': '',
  '\\par': '\\\\',
  '\\newline': '\\\\',
  '\\linebreak': '\\\\',
  '\\tabularnewline': '\\\\',
  '\\textmu': '\\mu ',
  '\\textdegree': '{}^\\circ ',
  '\\degree': '{}^\\circ ',
  '\\textless': '<',
  '\\textgreater': '>',
  '\\textunderscore': '\\_',
  '\\textbackslash': '\\backslash ',
  '\\slash': '/',
  '\\lparen': '(',
  '\\rparen': ')',
  '\\oiint': '\\oint ',
  '\\infinity': '\\infty ',
  '\\integral': '\\int ',
  '\\multiply': '\\times ',
  '\\cross': '\\times ',
  '\\divide': '\\div ',
  '\\lessthan': '<',
  '\\greaterthan': '>',
  '\\neqq': '\\neq ',
  '\\Alpha': '\\mathrm{A}',
  '\\Beta': '\\mathrm{B}',
  '\\emptySet': '\\emptyset ',
};

/** Commands that KaTeX doesn't know and that can only be the name of a function. */
export const FUNCTION_NAMES =
  /^\\(?:ReLU|relu|sigmoid|softplus|logit|argsort|[Aa]ttention|Concat|LayerNorm|Cov|Corr|corr|cov|var|Std|std|avg|mean|median|mode|mod|round|trace|span|supp|vol|prox|conv|Hom|End|Aut|Gal|im|Im|Re|id|lcm|ord|poly|polylog|loss|cost|dist|sim|cos|score|rect|arctanh|arcsinh|arccosh|sech|csch|arccot|Res|Bern|Bernoulli|Poisson|Uniform|Normal|Exp|Beta|Gamma|Dir|Cat|KL|MSE|RMSE|MAE|NDCG|DCG|TP|FP|TN|FN|BLEU)$/;
