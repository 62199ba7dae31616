// Overrides the file of the same path in the engine's webjar.
export default {
  app: { vendor: 'Реестр точек взаимодействия:', name: 'контроль' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'lll',
    normal: 'D MMMM YYYY, HH:mm',
    long: 'dddd, D MMMM YYYY, HH:mm',
    short: 'DD.MM.YYYY HH:mm'
  },
  customScripts: ['scripts/one-sign-in.js', 'scripts/readers.js', 'scripts/terms/plugin.js']
};
