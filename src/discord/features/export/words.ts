/** What /export is called and says, in each of the bot's languages. */

import type { Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'export',
    tr: 'dışa-aktar',
    'sr-Latn': 'izvoz',
    'sr-Cyrl': 'извоз',
    ru: 'экспорт',
    zh: '导出',
    de: 'export',
    fr: 'export',
  },
  description: {
    en: 'Your notes and misses as Markdown, CSV and an Anki file',
    tr: 'Notlarınız ve yanlışlarınız Markdown, CSV ve Anki dosyası olarak',
    'sr-Latn': 'Vaše beleške i greške kao Markdown, CSV i Anki datoteka',
    'sr-Cyrl': 'Ваше белешке и грешке као Markdown, CSV и Anki датотека',
    ru: 'Ваши заметки и ошибки в Markdown, CSV и файле Anki',
    zh: '将您的笔记和错题导出为 Markdown、CSV 和 Anki 文件',
    de: 'Deine Notizen und Fehler als Markdown, CSV und Anki-Datei',
    fr: 'Vos notes et erreurs en Markdown, CSV et fichier Anki',
  },
};

export const MESSAGES = {
  notes: {
    en: 'Notes',
    tr: 'Notlar',
    'sr-Latn': 'Beleške',
    'sr-Cyrl': 'Белешке',
    ru: 'Заметки',
    zh: '笔记',
    de: 'Notizen',
    fr: 'Notes',
  },
  misses: {
    en: 'Quiz questions missed',
    tr: 'Sınavda yanlış yapılanlar',
    'sr-Latn': 'Pogrešena pitanja iz kvizova',
    'sr-Cyrl': 'Погрешена питања из квизова',
    ru: 'Ошибки в викторинах',
    zh: '测验错题',
    de: 'Falsch beantwortete Quizfragen',
    fr: 'Questions de quiz manquées',
  },
  changed: {
    en: 'changed since',
    tr: 'o zamandan beri değişti',
    'sr-Latn': 'promenjeno u međuvremenu',
    'sr-Cyrl': 'промењено у међувремену',
    ru: 'с тех пор изменилось',
    zh: '之后已更改',
    de: 'seitdem geändert',
    fr: 'modifié depuis',
  },
  files: {
    en: '{notes, plural, one {# note} other {# notes}} and {misses, plural, one {# missed question} other {# missed questions}}, yours alone. Imported into Anki again, the file updates its cards instead of adding them twice.',
    tr: '{notes, plural, one {# not} other {# not}} ve {misses, plural, one {# yanlış soru} other {# yanlış soru}}, yalnızca sizinkiler. Dosya Anki’ye yeniden aktarıldığında kartları çoğaltmaz, günceller.',
    'sr-Latn':
      '{notes, plural, one {# beleška} few {# beleške} other {# beleški}} i {misses, plural, one {# pogrešeno pitanje} few {# pogrešena pitanja} other {# pogrešenih pitanja}}, samo vaše. Kad se datoteka ponovo uveze u Anki, kartice se menjaju, a ne dodaju dvaput.',
    'sr-Cyrl':
      '{notes, plural, one {# белешка} few {# белешке} other {# белешки}} и {misses, plural, one {# погрешено питање} few {# погрешена питања} other {# погрешених питања}}, само ваше. Кад се датотека поново увезе у Anki, картице се мењају, а не додају двапут.',
    ru: '{notes, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}} и {misses, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, только ваши. При повторном импорте в Anki карточки обновляются, а не добавляются второй раз.',
    zh: '{notes, plural, other {# 条笔记}}和 {misses, plural, other {# 道错题}}，都只是您自己的。再次导入 Anki 时会更新卡片，而不会重复添加。',
    de: '{notes, plural, one {# Notiz} other {# Notizen}} und {misses, plural, one {# falsch beantwortete Frage} other {# falsch beantwortete Fragen}}, nur deine. Wird die Datei noch einmal in Anki importiert, ändert sie ihre Karten, statt sie doppelt anzulegen.',
    fr: '{notes, plural, one {# note} other {# notes}} et {misses, plural, one {# question manquée} other {# questions manquées}}, les vôtres seulement. Réimporté dans Anki, le fichier met ses cartes à jour au lieu de les ajouter deux fois.',
  },
  nothing: {
    en: 'Nothing to export yet: no notes, and no quiz question missed.',
    tr: 'Dışa aktarılacak bir şey yok: ne not ne de yanlış yapılmış bir sınav sorusu var.',
    'sr-Latn': 'Još nema šta da se izveze: nema beleški ni pogrešenih pitanja.',
    'sr-Cyrl': 'Још нема шта да се извезе: нема белешки ни погрешених питања.',
    ru: 'Пока нечего экспортировать: нет ни заметок, ни ошибок в викторинах.',
    zh: '还没有可导出的内容：没有笔记，也没有错题。',
    de: 'Noch nichts zu exportieren: keine Notizen und keine falsch beantwortete Quizfrage.',
    fr: 'Rien à exporter pour l’instant : ni note, ni question de quiz manquée.',
  },
} as const satisfies Messages;
