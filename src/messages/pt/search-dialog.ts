export const title = 'Buscar em todos os cartões';
export const queryLabel = 'Palavras, uma fórmula ou um nome no código';
export const close = 'Fechar';
export const pagesWithThisName = 'Páginas com este nome';
export const results = 'Resultados';
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} para mover, ${open} para abrir, ${closing} para fechar`;
export const searching = 'Pesquisando…';
export const unreachable =
  'Não foi possível carregar a busca deste site. Verifique a conexão e recarregue a página.';
