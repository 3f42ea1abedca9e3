export const pageChanged = 'Es gibt eine neuere Fassung dieser Seite.';
export const load = 'Laden';
export const notNow = 'Nicht jetzt';
