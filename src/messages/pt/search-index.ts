export const missing =
  'Falta o índice de busca deste site. Gere o site novamente ou envie todos os seus arquivos.';
export const broken =
  'O índice de busca deste site está incompleto. Recarregue a página; se não resolver, o site precisa ser enviado novamente.';
export const offline =
  'Não foi possível carregar o índice de busca. Verifique a conexão e busque novamente.';
export const keptOnly = 'Sem conexão, a busca abrange só os livros guardados neste dispositivo.';
