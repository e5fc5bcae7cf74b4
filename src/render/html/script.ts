/**
 * What the page does beyond showing: filters, and sentences in a dialog instead of a jump to the list. Without it
 * everything can still be read. It only hides, shows and copies elements that stand in the page already.
 */
export const SCRIPT = `
(() => {
  const form = document.querySelector('form');
  const columns = JSON.parse(document.getElementById('columns').textContent);
  const chosen = (name) => form.elements[name].value;
  const apply = () => {
    const [category, area, year] = ['category', 'area', 'year'].map(chosen);
    for (const one of document.querySelectorAll('[data-category]'))
      one.hidden = category !== '' && one.dataset.category !== '' && one.dataset.category !== category;
    columns.forEach(([name, in_], at) => {
      const hide = (area !== '' && name !== area) || (year !== '' && in_ !== year);
      for (const cell of document.querySelectorAll('main section:not(#years) .c' + at)) cell.hidden = hide;
    });
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  const dialog = document.querySelector('dialog');
  if (typeof dialog.showModal !== 'function') return;
  const list = dialog.querySelector('ol');
  document.querySelector('main').addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#s"]');
    if (link === null) return;
    event.preventDefault();
    const anchors = (link.dataset.all || link.getAttribute('href')).split(' ');
    list.replaceChildren(...anchors.map((anchor) => {
      const copy = document.getElementById(anchor.slice(1)).cloneNode(true);
      copy.removeAttribute('id');
      return copy;
    }));
    dialog.showModal();
  });
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
})();
`;
