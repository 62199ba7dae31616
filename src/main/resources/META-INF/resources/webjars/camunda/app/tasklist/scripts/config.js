// Overrides the file of the same path in the engine's webjar.
export default {
  app: { vendor: 'Реестр точек взаимодействия:', name: 'задачи' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'lll',
    normal: 'D MMMM YYYY, HH:mm',
    long: 'dddd, D MMMM YYYY, HH:mm',
    short: 'DD.MM.YYYY HH:mm'
  },
  customScripts: [
    'scripts/one-sign-in.js',
    'scripts/drafts.js',
    'scripts/register-forms.js',
    'scripts/dates.js',
    'scripts/course.js',
    'scripts/cards.js'
  ],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'взять выбранную задачу в работу'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'перейти к первому фильтру'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'перейти к первой задаче списка'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'перейти к первому полю формы'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'начать дело'
    }
  }
};
