import { format } from './format.ts';

export const export_ = 'Exportar';
export const share = 'Compartilhar';
export const import_ = 'Importar';
export const fileToImport = 'Arquivo a importar';
export const isIn = (file: string) => `O progresso está em ${file}.`;
export const shared = 'O progresso foi compartilhado.';
export const nothingNew = 'Nada de novo: tudo deste arquivo já estava aqui.';
export const added = (added: number, known: number) => {
  const here = format.count(known, {
    one: '; # já estava aqui',
    many: '; # já estavam aqui',
    other: '; # já estavam aqui',
  });
  return `${format.count(added, { one: '# entrada adicionada', many: '# de entradas adicionadas', other: '# entradas adicionadas' })}${known > 0 ? here : ''}.`;
};
export const nothingToBackUp = 'Ainda não há nada para salvar.';
export const noBackup = 'Ainda não há cópia de segurança.';
export const lastBackup = (days: number) =>
  days < 1
    ? 'Última cópia: hoje.'
    : days === 1
      ? 'Última cópia: ontem.'
      : format.count(days, {
          one: 'Última cópia: há # dia.',
          many: 'Última cópia: há # de dias.',
          other: 'Última cópia: há # dias.',
        });
export const nothingChanged = 'Nada mudou desde então.';
export const timeForBackup = 'Está na hora de fazer uma: use Exportar.';
export const syncHint =
  'Uma pasta que o Syncthing, o Nextcloud, o Dropbox ou outro programa sincroniza entre os dispositivos pode levar o progresso de um para o outro: ele é lido e gravado nela após cada sessão.';
export const chooseFolder = 'Escolher uma pasta sincronizada';
export const syncNow = 'Sincronizar agora';
export const stopSyncing = 'Parar de sincronizar';
export const writeThere = 'Gravar lá';
export const syncStopped = 'Este navegador não grava mais lá; o arquivo continua na pasta.';
export const alsoInFolder = (folder: string) =>
  `O progresso também é guardado na pasta “${folder}”.`;
export const folderUnknown = 'A pasta sincronizada não é mais conhecida. Escolha-a de novo.';
export const notYetInFolder = (folder: string) =>
  `O progresso ainda não está na pasta “${folder}”.`;
export const mayNotWrite = (folder: string) =>
  `O navegador não tem permissão para gravar na pasta “${folder}”.`;
export const inFolder = (folder: string) => `O progresso está na pasta “${folder}”.`;
export const eventsAdded = (count: number) =>
  format.count(count, {
    one: '# evento de outros dispositivos foi adicionado.',
    many: '# de eventos de outros dispositivos foram adicionados.',
    other: '# eventos de outros dispositivos foram adicionados.',
  });
export const syncFailed = (reason: string) =>
  `Não foi possível gravar o progresso na pasta sincronizada: ${reason} Nada se perdeu; ele continua neste navegador.`;
