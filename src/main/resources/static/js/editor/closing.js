import { button, el, focusOn, freshId } from './dom.js';
import { saving } from './saver.js';

/** What stands below the rows: ready to be sent, the way to the task, taking the change back. */
export class Closing {
  constructor(desk) {
    this.desk = desk;
    const { context } = desk;
    this.problem = el('p', { class: 'field-problems', role: 'alert' });
    const parts = [
      context.edit && !context.submit ? button('Готово к отправке', '', () => this.ready()) : null,
      !context.framed ? this.taskLink(context) : null,
      context.withdraw && !context.framed ? button('Отозвать изменение…', 'second', () => this.dialog.showModal()) : null,
    ].filter(Boolean);
    this.done = el('p', { class: 'quiet', role: 'status' });
    if (context.edit && !context.submit) {
      this.done.textContent = 'Всё сохраняется само. Направляет изменение руководитель подразделения; отметка покажет ему, что строки заполнены.';
    }
    if (context.withdraw) {
      this.dialog = this.withdrawDialog();
    }
    this.root = el('div', { class: 'closing' }, el('div', { class: 'closing-buttons' }, parts), this.problem, this.done, this.dialog);
    this.root.hidden = !parts.length;
  }

  taskLink(context) {
    const words = context.check ? 'Принять решение в задаче' : context.submit && context.edit ? 'Направить на проверку в задаче' : null;
    return words ? el('a', { class: 'button', href: context.tasks, text: words }) : null;
  }

  async ready() {
    this.problem.textContent = '';
    await saving.flushAll();
    if (saving.pending) {
      this.problem.textContent = 'Не всё сохранено. Исправьте отмеченное или дождитесь связи и нажмите ещё раз.';
      return;
    }
    await this.desk.refreshFindings();
    if (this.desk.blocking.length) {
      this.problem.textContent = 'Отметить нельзя: сначала устраните замечания, которые препятствуют отправке.';
      focusOn(this.desk.summary.root);
      return;
    }
    try {
      await this.desk.api.post('/ready');
      this.done.className = 'news';
      this.done.textContent = 'Отмечено: готово к отправке. Сообщите руководителю.';
      document.getElementById('ready-by').textContent = 'Готово к отправке, отметили вы';
    } catch (problem) {
      this.problem.textContent = `Не отмечено: ${problem.message}`;
    }
  }

  withdrawDialog() {
    const reasonId = freshId('reason');
    const titleId = freshId('withdraw');
    const reason = el('textarea', { id: reasonId, rows: '3', maxlength: '4000' });
    const problem = el('p', { class: 'field-problems', role: 'alert' });
    const dialog = el('dialog', { 'aria-labelledby': titleId },
      el('h2', { id: titleId, text: 'Отозвать изменение?' }),
      el('p', { text: 'Согласование прекратится. Перечень останется прежним, а строки изменения сохранятся для просмотра.' }),
      el('div', { class: 'field' }, el('label', { for: reasonId, text: 'Причина (необязательно)' }), reason),
      problem,
      el('div', { class: 'closing-buttons' },
        button('Отозвать', 'danger', async () => {
          problem.textContent = '';
          try {
            await saving.flushAll();
            await this.desk.api.post('/withdraw', { reason: reason.value.trim() || null });
            window.location.reload();
          } catch (refusal) {
            problem.textContent = `Не отозвано: ${refusal.message}`;
          }
        }),
        button('Не отзывать', 'second', () => dialog.close())));
    return dialog;
  }
}
