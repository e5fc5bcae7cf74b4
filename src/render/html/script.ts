/**
 * What the page does beyond showing: filters, and sentences in a dialog instead of a jump to the list. Without it
 * everything can still be read. It only hides, shows and copies elements that stand in the page already, and writes
 * words only as text.
 */
export const SCRIPT = `
(() => {
  const form = document.querySelector('form');
  const { columns, years } = JSON.parse(document.getElementById('columns').textContent);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const status = form.querySelector('output');
  const says = (row) => all('td', row).some((cell) => !cell.hidden && cell.querySelector('a'));
  const apply = () => {
    const [category, area, year] = ['category', 'area', 'year'].map((name) => form.elements[name].value);
    const narrowed = area !== '' || year !== '';
    for (const section of all('main > section'))
      (section.id === 'years' ? years.map((one) => ['', one]) : columns).forEach(([name, of], at) => {
        const hide = (area !== '' && name !== '' && name !== area) || (year !== '' && of !== year);
        for (const cell of all('.c' + at, section)) cell.hidden = hide;
      });
    const other = (one) => category !== '' && one.dataset.category !== '' && one.dataset.category !== category;
    for (const one of all('[data-category]')) one.hidden = other(one);
    let rows = 0;
    for (const group of all('.group')) {
      for (const row of all('tbody tr', group)) {
        row.hidden = (row.dataset.area && area !== '' && row.dataset.area !== area) || (narrowed && !says(row));
        if (!row.hidden && !group.hidden) rows++;
      }
      for (const box of all('.scroll', group)) box.hidden = !all('tbody tr', box).some((row) => !row.hidden);
      for (const lists of all('.alone', group)) lists.hidden = !all('details', lists).some((list) => !list.hidden);
      group.hidden ||= !all('.scroll, .alone', group).some((part) => !part.hidden);
    }
    status.textContent = category !== '' || narrowed ? status.dataset.text.replace('{rows}', rows) : '';
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('.alone details').filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => { for (const one of closed) one.open = false; });
  const dialog = document.querySelector('dialog');
  if (typeof dialog.showModal !== 'function') return;
  const [title, note, list] = ['h2', 'p', 'ul'].map((name) => dialog.querySelector(name));
  const headOf = (link) => {
    const cell = link.closest('td');
    if (cell === null) return link.closest('details').querySelector('summary').textContent.replace(/ *\\\\(\\\\d+\\\\)$/, '');
    const column = cell.closest('table').querySelectorAll('thead th')[cell.cellIndex];
    return cell.closest('tr').querySelector('th').textContent + ', ' + column.textContent;
  };
  const sentence = (item, wanted) => {
    const copy = item.cloneNode(true);
    for (const one of all('a', copy)) one.remove();
    for (const mark of all('mark', copy))
      if (!mark.dataset.s.split(' ').some((number) => wanted.includes(number))) mark.replaceWith(...mark.childNodes);
    return copy;
  };
  document.querySelector('main').addEventListener('click', (event) => {
    const link = event.target.closest('a[data-s]');
    if (link === null) return;
    event.preventDefault();
    const numbers = link.dataset.s.split(' ');
    const items = new Set(numbers.map((number) => document.getElementById('s' + number).closest('li')));
    const flags = link.parentElement.querySelector('.flags');
    title.textContent = headOf(link);
    note.textContent = [link.textContent, flags ? flags.title : ''].filter((text) => text !== '').join(' — ');
    list.replaceChildren(...[...items].map((item) => sentence(item, numbers)));
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
})();
`;
