/* Light or dark, the menus, showing a password and how strong it is. Everything else works without a script. */
(function () {
  'use strict';
  const root = document.documentElement;
  root.classList.remove('no-script');
  const stored = {
    get: () => { try { return localStorage.getItem('oscm.theme'); } catch (refused) { return null; } },
    set: value => { try { localStorage.setItem('oscm.theme', value); } catch (refused) { root.dataset.theme = value; } }
  };
  if (stored.get()) root.dataset.theme = stored.get();
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  const deeds = {
    theme() { root.dataset.theme = isDark() ? 'light' : 'dark'; stored.set(root.dataset.theme); },
    menu(button) { button.setAttribute('aria-expanded', document.getElementById('rail').classList.toggle('is-open')); },
    reveal(button) {
      const input = document.getElementById(button.getAttribute('aria-controls'));
      const shown = input.type === 'password';
      input.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', shown);
    }
  };
  /* How hard a password is to guess, 1 to 4: what counts is how many characters do not follow from the one before. */
  const strength = (password, shortest) => {
    const letters = [...password];
    if (letters.length < shortest) return 1;
    const free = letters.filter((letter, at) => at === 0 || Math.abs(letter.codePointAt(0) - letters[at - 1].codePointAt(0)) > 1).length;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter(kind => kind.test(password)).length;
    const worth = Math.min(free, 2 * new Set(password.toLowerCase()).size) + 2 * (kinds - 1);
    return worth >= 16 ? 4 : worth >= 12 ? 3 : 2;
  };
  document.addEventListener('input', event => {
    const input = event.target;
    if (!input.dataset.strength) return;
    const shown = document.getElementById(input.dataset.strength);
    const found = input.value ? strength(input.value, Number(input.dataset.shortest)) : 0;
    shown.querySelector('progress').value = found;
    shown.dataset.strength = found;
    shown.querySelector('span').textContent = found ? shown.dataset.words.split('|')[found - 1] : '';
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-act]');
    if (button) deeds[button.dataset.act](button);
    document.querySelectorAll('details.account[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details.account[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });
  document.addEventListener('change', event => { if (event.target.matches('[data-submit]')) event.target.form.requestSubmit(); });
  document.addEventListener('DOMContentLoaded', () => {
    if (matchMedia('(max-width: 59.99rem)').matches) document.querySelectorAll('.facet-box:not([data-used])').forEach(box => { box.open = false; });
    const wrong = document.querySelector('[aria-invalid="true"]');
    if (wrong) wrong.focus();
  });
}());
