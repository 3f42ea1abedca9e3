export const pageChanged = 'Il existe une version plus récente de cette page.';
export const load = 'La charger';
export const notNow = 'Pas maintenant';
