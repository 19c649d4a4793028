/** Dark or light: as the system has it, or as chosen by the switch; the choice is kept in this browser alone. */

const KEY = 'appearance';

/** A page from a file, or a strict browser, may have no storage: the choice then lasts as long as the page. */
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
    // Nothing is lost but the memory of it.
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
