export const inMemory =
  'O que for aprendido a partir de agora se perde ao fechar esta página, a menos que seja exportado.';
export const notices = {
  blocked:
    'O navegador não deixa este site guardar nada: uma janela anônima ou uma configuração impede.',
  full: 'O navegador não tem mais espaço para guardar o progresso. O que foi guardado antes está seguro.',
  failed:
    'O navegador não conseguiu guardar o progresso; recarregar a página pode ajudar. O que foi guardado antes está seguro.',
  newer:
    'O progresso foi guardado por uma versão mais recente deste site e fica como está. Recarregue a página para obter essa versão.',
  upgrade:
    'Outra aba deste site está retendo o progresso. Feche as outras abas e recarregue esta página.',
  outdated: 'Uma versão mais recente deste site foi aberta em outra aba. Recarregue esta página.',
  clock:
    'O progresso tem revisões no futuro: o relógio deste dispositivo foi atrasado ou estava errado antes. Verifique a data e a hora; até estarem certas, os cartões podem aparecer cedo ou tarde demais.',
};
export const exportProgress = 'Exportar o progresso';
