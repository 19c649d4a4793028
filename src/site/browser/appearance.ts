/** Dark or light, from the system or the switch; the choice is stored only in this browser. */

const KEY = 'appearance';

/** A page opened from disk, or a strict browser, may have no storage; the choice then lasts until the page is closed. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(appearance: string): void {
  try {
    localStorage.setItem(KEY, appearance);
  } catch {
    // Only the choice is not remembered.
  }
}

const chosen = stored();
if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset['appearance'] = chosen;

document.addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector<HTMLButtonElement>('#appearance');
  if (button === null) return;
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () =>
    (document.documentElement.dataset['appearance'] ?? (systemDark.matches ? 'dark' : 'light')) === 'dark';
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['appearance'] = next;
    keep(next);
    show();
  });
  systemDark.addEventListener('change', show);
  show();
});
