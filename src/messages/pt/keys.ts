export const keyboardShortcuts = 'Atalhos de teclado';
export const actions = {
  cards: 'próximo cartão, cartão anterior',
  answer: 'abrir ou fechar a resposta',
  pages: 'página, capítulo ou cartão anterior e seguinte',
  search: 'buscar',
  home: 'início',
  book: 'sumário deste livro',
  study: 'estudar',
  concepts: 'conceitos',
  notes: 'notas',
  progress: 'progresso',
  searchPage: 'página de busca',
  settings: 'configurações',
  help: 'esta lista',
};
export const singleKeys = 'Atalhos de uma tecla';
export const sessionKeys = (key: string) =>
  `As sessões têm suas próprias teclas: nelas, pressione ${key}.`;
export const close = 'Fechar';
