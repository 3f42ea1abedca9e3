export const pageChanged = 'Hay una versión más reciente de esta página.';
export const load = 'Cargarla';
export const notNow = 'Ahora no';
