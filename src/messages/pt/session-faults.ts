export const ofCard = {
  network: 'Não foi possível carregar o cartão: não há conexão.',
  missing: 'O cartão não está mais na biblioteca ou tem outro endereço agora.',
  damaged: 'A página do cartão não pode ser lida.',
};
export const ofList = {
  network:
    'Não foi possível carregar a lista de cartões, e ela não está guardada neste dispositivo. Verifique a conexão.',
  missing:
    'A biblioteca não tem (mais) esse livro, capítulo ou conceito. O nome pode ter mudado: procure na estante ou com a busca.',
  damaged:
    'A lista de cartões está danificada. Recarregue a página; o site pode ter acabado de ser atualizado.',
};
export const disagreeing =
  'As páginas dos cartões e a lista não coincidem: o site pode ter acabado de ser atualizado. Recarregue a página.';
export const broken =
  'Ocorreu um erro inesperado. O que foi avaliado está salvo. Recarregue a página.';
