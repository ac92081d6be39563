/**
 * The modal dialogs that jsdom has not, without their focus trap. A browser tells of a closing some time after it: a
 * test does that itself, or `closed` at once.
 */
export const stubDialogs = (closed: (dialog: HTMLDialogElement) => void = () => undefined): void => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    closed(this);
  };
};
