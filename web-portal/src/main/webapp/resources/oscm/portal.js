/* Light or dark, the menus, and showing a password. Everything else works without a script. */
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
