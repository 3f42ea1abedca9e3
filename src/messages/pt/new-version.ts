export const pageChanged = 'Há uma versão mais recente desta página.';
export const load = 'Carregar';
export const notNow = 'Agora não';
