import type { LinkText } from '../link-text.ts';

export const needsScript = (shelf: LinkText) =>
  `O que foi aprendido fica no navegador e é mostrado pelo JavaScript, que está desativado. Todos os cartões podem ser lidos sem ele, a partir da ${shelf('estante')}.`;
export const nothingLearned =
  'Nada foi aprendido neste navegador ainda. Tente um cartão, abra a resposta e avalie-se: a partir daí, cada cartão volta quando está prestes a ser esquecido, e esta página mostra o que se sabe, o que há para revisar e o que merece outra olhada.';
export const beginNew = 'Começar com cartões novos';
export const chooseBook = 'Escolher um livro';
export const howItWorks = 'Como funciona';
export const learnedElsewhere =
  'Se você aprendeu em outro lugar, importe o arquivo exportado de lá.';
export const studyDue = 'Estudar o que há para revisar';
export const parts = {
  activity: { title: 'Atividade', table: 'Revisões de cada dia, em tabela' },
  forecast: { title: 'Os próximos 30 dias', table: 'Revisões previstas para cada dia, em tabela' },
  recall: { title: 'Lembrança', table: 'Lembrança ao longo do tempo, em tabela' },
  books: { title: 'Livros e capítulos' },
  concepts: { title: 'Conceitos', table: 'Todos os conceitos iniciados, em tabela' },
  hard: { title: 'Cartões difíceis' },
};
export const belowTarget = 'Abaixo da meta';
