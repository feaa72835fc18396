import { foreignLanguage } from '../../src/text/readers/english';

test.each([
  ['The minister said that the talks in Geneva would go on next week, and nobody objected to it.', undefined],
  ['Merkel, Macron, Erdogan, Putin, Zelenskyy, Rubio, Lavrov, Araghchi, Netanyahu, Sisi, Guterres', undefined],
  ['Kerry meets Lavrov', undefined],
  ['Le ministre a déclaré que la France est opposée à la levée des sanctions contre la Russie.', 'fr'],
  ['Die Bundesregierung lehnt den Vorschlag ab, sagte ein Sprecher am Mittwoch in Berlin vor der Presse.', 'de'],
  ['Министр заявил, что переговоры продолжатся на следующей неделе в Женеве, сообщает агентство.', 'ru'],
  ['El ministro dijo que las conversaciones continuarán la próxima semana en Ginebra, según la agencia.', 'es'],
])('%s: %s', (text, expected) => expect(foreignLanguage(text)).toBe(expected));
