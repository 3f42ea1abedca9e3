export const description = 'Tema, teclas, limites diários e como as sessões perguntam.';
export const needsScript =
  'Os ajustes são guardados no navegador pelo JavaScript, que está desativado.';
export const saved = 'Salvo.';
export const appearance = 'Aparência';
export const themes = { system: 'Do sistema', light: 'Claro', dark: 'Escuro' };
export const reading = 'Leitura';
export const showAnswers = 'Mostrar todas as respostas ao abrir uma página';
export const eachDay = 'Cada dia';
export const numbers = {
  newPerDay: 'Cartões novos por dia',
  reviewsPerDay: 'Revisões por dia',
  desiredRetention: 'Retenção desejada (%)',
  dayStartHour: 'O dia começa às (hora)',
};
export const chooseBooks = 'Escolher os livros em aprendizado';
export const sessions = 'Sessões';
export const typeAnswer = 'Digitar a resposta antes e comparar';
export const twoGrades = 'Só duas avaliações: De novo e Bom';
export const keyboard = 'Teclado';
export const allKeys = 'Lista de todas as teclas';
export const allSettings = 'Todos os ajustes';
export const yourData = 'Seus dados';
export const backUp = 'Fazer cópia, levar a outro dispositivo ou redefinir';
export const swipeHint =
  'Com o dedo: deslize a folha para o lado para mostrar a resposta; depois, para a direita é Bom e para a esquerda, De novo.';
