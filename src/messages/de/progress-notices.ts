export const inMemory =
  'Was ab jetzt gelernt wird, geht beim Schließen dieser Seite verloren, außer es wird exportiert.';
export const notices = {
  blocked:
    'Der Browser lässt diese Website nichts speichern: Ein privates Fenster oder eine Einstellung verhindert es.',
  full: 'Der Browser hat keinen Platz mehr für den Fortschritt. Was vorher gespeichert wurde, ist sicher.',
  failed:
    'Der Browser konnte den Fortschritt nicht speichern; vielleicht hilft es, die Seite neu zu laden. Was vorher gespeichert wurde, ist sicher.',
  newer:
    'Der Fortschritt wurde von einer neueren Fassung dieser Website gespeichert und bleibt unverändert. Neuladen der Seite bringt diese Fassung.',
  upgrade:
    'Ein anderer Tab dieser Website hält den Fortschritt zurück. Bitte die anderen Tabs schließen und diese Seite neu laden.',
  outdated:
    'In einem anderen Tab wurde eine neuere Fassung dieser Website geöffnet. Bitte diese Seite neu laden.',
  clock:
    'Der Fortschritt enthält Wiederholungen in der Zukunft: Die Uhr dieses Geräts wurde zurückgestellt oder ging vorher falsch. Bitte Datum und Uhrzeit prüfen; bis sie stimmen, kommen Karten vielleicht zu früh oder zu spät.',
};
export const exportProgress = 'Fortschritt exportieren';
