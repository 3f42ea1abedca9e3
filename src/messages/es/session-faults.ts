export const ofCard = {
  network: 'La tarjeta no se pudo cargar: no hay conexión.',
  missing: 'La tarjeta ya no está en la biblioteca o ahora tiene otra dirección.',
  damaged: 'La página de la tarjeta no se puede leer.',
};
export const ofList = {
  network:
    'La lista de tarjetas no se pudo cargar y no está guardada en este dispositivo. Conviene comprobar la conexión.',
  missing:
    'La biblioteca no tiene (o ya no tiene) ese libro, capítulo o concepto. Puede que haya cambiado de nombre: se puede buscar en el estante o con la búsqueda.',
  damaged:
    'La lista de tarjetas está dañada. Hay que recargar la página; puede que el sitio se acabe de actualizar.',
};
export const disagreeing =
  'Las páginas de las tarjetas y su lista no coinciden: puede que el sitio se acabe de actualizar. Hay que recargar la página.';
export const broken =
  'Ha ocurrido un error inesperado. Lo calificado está a salvo. Hay que recargar la página.';
