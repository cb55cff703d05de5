'use strict';
// The switches of languages, the filters and the search. Texts are only ever set as text.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const words = new Map();
  for (const language of document.getElementById('words').content.querySelectorAll('div')) {
    words.set(language.lang, new Map(all('p', language).map(word => [word.dataset.k, word.textContent])));
  }

  function word(key, values) {
    return values.reduce((text, value, i) => text.split('{' + i + '}').join(value), words.get(root.lang).get(key));
  }

  function say(element) {
    const values = element.dataset.a ? element.dataset.a.split(' ') : [];
    const number = element.dataset.n ? ': ' + element.dataset.n : '';
    element.textContent = word(element.dataset.w, values) + number;
  }

  function showLanguage(kind, language) {
    for (const text of all('[data-in="' + kind + '"]')) {
      const variants = Array.from(text.children);
      const chosen = variants.find(variant => variant.lang === language) || variants[0];
      variants.forEach(variant => { variant.hidden = variant !== chosen; });
    }
  }

  const pageLanguage = document.getElementById('page-language');
  pageLanguage.addEventListener('change', () => {
    root.lang = pageLanguage.value;
    all('[data-w]').forEach(say);
    all('[data-label]').forEach(element => element.setAttribute('aria-label', word(element.dataset.label, [])));
    showLanguage('page', root.lang);
  });
  const sheetLanguage = document.getElementById('sheet-language');
  if (sheetLanguage) {
    sheetLanguage.addEventListener('change', () => {
      showLanguage('sheet', sheetLanguage.value);
      document.getElementById('translated').hidden = !sheetLanguage.value;
    });
  }

  const search = document.getElementById('search');
  const shown = document.getElementById('shown');
  const rows = all('[data-row]');
  const groups = all('[data-group]');
  const filters = all('[data-filter]');
  const texts = new Map();
  const plain = text => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

  function textOf(row) {
    if (!texts.has(row)) {
      texts.set(row, plain(row.textContent));
    }
    return texts.get(row);
  }

  // Of one filter any value will do; all filters and all words of the search must fit.
  function chosenValues() {
    const chosen = new Map();
    for (const filter of filters) {
      const value = filter.type === 'checkbox' ? (filter.checked ? filter.value : '') : filter.value;
      if (value) {
        const name = filter.dataset.filter;
        chosen.set(name, (chosen.get(name) || []).concat(value));
      }
    }
    return Array.from(chosen);
  }

  function apply() {
    const chosen = chosenValues();
    const wanted = plain(search.value).split(' ').filter(Boolean);
    const seen = new Set();
    let count = 0;
    for (const row of rows) {
      const fits = chosen.every(([name, values]) => {
        const own = row.dataset[name].split(' ');
        return values.some(value => own.includes(value));
      }) && wanted.every(part => textOf(row).includes(part));
      row.hidden = !fits;
      if (fits) {
        count++;
        (row.dataset.section || '').split(' ').forEach(section => seen.add(section));
      }
    }
    const everything = chosen.length === 0 && wanted.length === 0;
    groups.forEach(group => { group.hidden = !everything && !seen.has(group.dataset.group); });
    shown.dataset.a = count + ' ' + rows.length;
    say(shown);
    document.getElementById('nothing').hidden = count > 0 || rows.length === 0;
  }

  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      search.value = '';
      apply();
    }
  });
  filters.forEach(filter => filter.addEventListener('change', apply));
  document.getElementById('reset').addEventListener('click', () => {
    search.value = '';
    filters.forEach(filter => {
      if (filter.type === 'checkbox') {
        filter.checked = false;
      } else {
        filter.value = '';
      }
    });
    apply();
    search.focus();
  });

  // A link to a row that is filtered out shows all rows again.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('[hidden]')) {
      document.getElementById('reset').click();
      target.scrollIntoView();
    }
  });
  window.addEventListener('beforeprint', () => all('details').forEach(details => { details.open = true; }));
  all('[data-script]').forEach(element => { element.hidden = false; });
})();
