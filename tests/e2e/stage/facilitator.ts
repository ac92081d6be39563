import { expect, type Locator, type Page } from '@playwright/test';
import { fill, type Language } from '@yishi/i18n';
import { wordsIn } from '../../kit/words.ts';

type Ballot = { title: string; text: string };
type Task = { what: string; who: string; due: string };

/** A pattern for words of the catalogue that have a place to be filled with anything. */
const anyOf = (words: string): RegExp =>
  new RegExp(words.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\{\w+\}\}/g, '.+'));

/** Somebody at the console, who does what its words say. */
export class Facilitator {
  readonly page: Page;
  readonly #words: ReturnType<typeof wordsIn>;

  constructor(page: Page, language: Language = 'zh-CN') {
    this.page = page;
    this.#words = wordsIn(language);
  }

  get console(): ReturnType<typeof wordsIn>['console'] {
    return this.#words.console;
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** Presses a button of the open panel, which then closes. */
  async settles(name: string | RegExp): Promise<void> {
    await this.sheet.getByRole('button', { name }).click();
    await expect(this.sheet).toBeHidden();
  }

  /** Says why, where the rules ask for it. */
  async reasons(reason: string, go: string): Promise<void> {
    const panel = this.sheet.last();
    await panel.getByLabel(this.console.act.reason).fill(reason);
    await panel.getByRole('button', { name: go }).click();
    await expect(this.sheet).toHaveCount(0);
  }

  /** Opens the card of somebody, found by name. */
  async turnsTo(name: string): Promise<void> {
    await this.page.keyboard.press('q');
    await this.sheet.getByLabel(this.console.checkIn.find).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.sheet.getByRole('heading', { name })).toBeVisible();
  }

  /** The console's door opens at the chair. */
  async isAtTheTable(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The console shows the session, with what is worked on. */
  async isInSession(): Promise<void> {
    await expect(this.page.getByRole('tablist', { name: this.console.work.label })).toBeVisible();
  }

  async checksIn(name: string, by: 'helped' | 'telephone'): Promise<void> {
    await this.presses(fill(this.console.checkIn.quickLong[by], { name }));
  }

  /** The next phase of the script; what does not hold yet is passed over with a reason. */
  async goesOn(phase: string, reason?: string): Promise<void> {
    await this.presses(`${this.console.phase.goOn} ${phase}`);
    if (reason !== undefined) await this.sheet.getByLabel(this.console.act.reason).fill(reason);
    await this.settles(fill(this.console.phase.start, { name: phase }));
  }

  /** Another phase than the next one, by its id and with a reason. */
  async leapsTo(phase: string, reason: string): Promise<void> {
    await this.presses(this.console.phase.goOn);
    await this.sheet.getByLabel(this.console.phase.which).selectOption(phase);
    await this.sheet.getByLabel(this.console.act.reason).fill(reason);
    await this.settles(anyOf(this.console.phase.start));
  }

  /** Gives the floor to whoever is first; answers once somebody speaks. */
  async callsNext(): Promise<void> {
    await this.presses(anyOf(this.console.floor.call));
  }

  /** Hears whoever waits, until the queue is empty. */
  async hearsEverybody(): Promise<void> {
    const next = this.button(anyOf(this.console.floor.call)).or(this.button(this.console.floor.thank));
    const quiet = this.page.getByText(this.console.queue.empty);
    while (!(await quiet.isVisible()) || (await next.first().isVisible())) {
      await next
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined);
    }
  }

  /** Ends the speech without calling the next; the menu of the floor comes after the one of the page. */
  async thanksOnly(): Promise<void> {
    await this.button(this.console.floor.more).last().click();
    await this.page.getByRole('menuitem', { name: this.console.floor.thankOnly }).click();
  }

  async puts(title: string, lines: readonly string[]): Promise<void> {
    await this.presses(this.console.statement.write);
    await this.sheet.getByLabel(this.console.statement.title).fill(title);
    await this.#writes(lines.join('\n'));
    await this.settles(this.console.statement.put);
  }

  /** A new version that ends with one more line. */
  async amends(version: number, line: string, why: string): Promise<void> {
    await this.presses(fill(this.console.statement.amend, { version }));
    await this.#writes(`\n${line}`);
    await this.sheet.getByLabel(this.console.statement.why).fill(why);
    await this.settles(fill(this.console.statement.putVersion, { version }));
  }

  async asksEverybody(): Promise<void> {
    await this.presses(this.console.statement.openRound);
  }

  async endsRound(): Promise<void> {
    await expect(this.page.getByText(this.console.ballot.allAnswered)).toBeVisible({ timeout: 20_000 });
    await this.presses(this.console.round.close);
  }

  async concludes(outcome: keyof ReturnType<typeof wordsIn>['words']['outcome']): Promise<void> {
    await this.presses(this.console.statement.conclude);
    await this.sheet.getByLabel(this.#words.words.outcome[outcome], { exact: true }).check();
    await this.settles(this.console.statement.conclude);
  }

  /** Opens every panel that a key opens, looks at it and closes it again. */
  async opensPanels(look: (key: string) => Promise<void>): Promise<void> {
    await this.isInSession();
    for (const key of ['v', 'q', 'p', '?']) {
      await this.page.keyboard.press(key);
      await expect(this.sheet).toBeVisible();
      await look(key);
      await this.page.keyboard.press('Escape');
      await expect(this.sheet).toBeHidden();
    }
  }

  /** Opens the form of a new ballot. */
  async beginsBallot(): Promise<void> {
    await this.isInSession();
    await this.page.keyboard.press('v');
  }

  /** Wants to close the form of a ballot in which words stand, is asked, and gives them up. */
  async givesUpBallot(title: string, look: () => Promise<void>): Promise<void> {
    await this.beginsBallot();
    await this.sheet.getByLabel(this.console.prepare.title).fill(title);
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('alertdialog')).toBeVisible();
    await look();
    await this.settles(this.#words.ui.sheet.discard);
  }

  async preparesBallot({ title, text }: Ballot): Promise<void> {
    await this.beginsBallot();
    await this.sheet.getByLabel(this.console.prepare.title).fill(title);
    await this.sheet.getByLabel(this.console.prepare.text).fill(text);
    await this.settles(this.console.prepare.put);
  }

  async opensBallot(): Promise<void> {
    await this.presses(this.console.ballot.open);
  }

  /** Turns to somebody without a device whose answer is still missing. */
  async asksFor(name: string): Promise<void> {
    const row = this.page.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button', { name: this.console.ballot.fits.ask }).click();
  }

  /** The vote of somebody without a device: asked aloud, read back, noted. */
  async notesVote(name: string, vote: 'for' | 'against' | 'abstain'): Promise<void> {
    await this.asksFor(name);
    await this.sheet.getByRole('button', { name: new RegExp(`^${this.#words.words.vote[vote]}`) }).click();
    await this.settles(this.console.answer.note);
  }

  async closesBallot(): Promise<void> {
    await expect(this.page.getByText(this.console.ballot.complete)).toBeVisible({ timeout: 20_000 });
    await this.page.getByRole('button', { name: this.console.ballot.close, exact: true }).click();
    await this.presses(this.console.ballot.publish);
  }

  async opensTab(tab: keyof ReturnType<typeof wordsIn>['console']['work']): Promise<void> {
    await this.page.getByRole('tab', { name: this.console.work[tab] }).click();
  }

  async answersDissent(text: string): Promise<void> {
    await this.opensTab('dissents');
    await this.presses(this.console.dissent.answer);
    await this.sheet.getByLabel(this.console.dissent.text).fill(text);
    await this.settles(this.console.dissent.answer);
  }

  async assigns({ what, who, due }: Task): Promise<void> {
    await this.opensTab('tasks');
    await this.presses(this.console.task.new);
    await this.sheet.getByLabel(this.console.task.what).fill(what);
    await this.sheet.getByLabel(this.console.task.who).selectOption(who);
    await this.sheet.getByLabel(this.console.task.due).fill(due);
    await this.page.keyboard.press('Tab');
    await this.settles(this.console.task.assign);
  }

  /** Ends the item that is open; the next one, where there is one, opens. */
  async concludesItem(conclusion: string): Promise<void> {
    await this.presses(new RegExp(`^(${this.console.agenda.next}|${this.console.agenda.closeLast})`));
    await this.sheet.getByLabel(this.console.agenda.conclusion).fill(conclusion);
    await this.sheet.getByRole('button').last().click();
    await expect(this.sheet).toBeHidden();
  }

  async closesMeeting(): Promise<void> {
    await this.presses(`${this.console.phase.goOn} ${this.console.phase.end}`);
    await this.settles(this.console.sitting.close);
  }

  async #writes(text: string): Promise<void> {
    const editor = this.sheet.locator('[contenteditable=true]');
    await editor.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }
}
