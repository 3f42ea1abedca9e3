export const inMemory =
  'Lo que se aprenda a partir de ahora se pierde al cerrar esta página, salvo que se exporte.';
export const notices = {
  blocked:
    'El navegador no deja que este sitio guarde nada: lo impide una ventana privada o un ajuste.',
  full: 'El navegador ya no tiene espacio para guardar el progreso. Lo guardado antes está a salvo.',
  failed:
    'El navegador no pudo guardar el progreso; quizá ayude recargar la página. Lo guardado antes está a salvo.',
  newer:
    'El progreso lo guardó una versión más reciente de este sitio y se deja como está. Recargar la página trae esa versión.',
  upgrade:
    'Otra pestaña de este sitio retiene el progreso. Hay que cerrar las demás pestañas y recargar esta página.',
  outdated:
    'En otra pestaña se abrió una versión más reciente de este sitio. Hay que recargar esta página.',
  clock:
    'El progreso contiene repasos en el futuro: el reloj de este dispositivo se atrasó o estaba mal antes. Conviene comprobar la fecha y la hora; hasta que sean correctas, las tarjetas pueden aparecer demasiado pronto o demasiado tarde.',
};
export const exportProgress = 'Exportar el progreso';
