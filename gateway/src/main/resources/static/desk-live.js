// What happens elsewhere. Nothing moves under the hand: new contacts are counted and wait for `n`; a row that somebody took says so.
import { by, words, fill } from './desk-page.js';

const fresh = new Map();
const channels = new Map();

const row = contactId => document.querySelector(`#queue li[data-contact-id="${CSS.escape(contactId)}"]`);
const listIsEmpty = () => !document.querySelector('#queue .waiting li');

export function refreshQueue() {
  fresh.clear();
  showNews();
  return htmx.ajax('GET', `/desk/queue?shown=${by('queue').dataset.shown}`, { target: '#queue', swap: 'outerHTML' });
}

/** The list is there anew: what stands in it is no longer news. */
export function queueArrived() {
  [...fresh.keys()].filter(row).forEach(contactId => fresh.delete(contactId));
  showNews();
}

function showNews() {
  const button = by('news');
  button.hidden = fresh.size === 0;
  if (fresh.size === 0) return;
  const counts = new Map();
  fresh.forEach(channel => counts.set(channel, (counts.get(channel) ?? 0) + 1));
  const told = [...counts].filter(([channel]) => channel).map(([channel, count]) => `${count} ${button.dataset[channel.toLowerCase()] ?? channel}`).join(', ');
  by('news-text').textContent = fill(fresh.size === 1 ? words().newsOne : words().newsMany, fresh.size) + (told ? ` (${told})` : '');
}

function contact({ contactId, state, channel }) {
  if (channel) channels.set(contactId, channel);
  if (channels.size > 5000) channels.clear();
  if (by('contact').dataset.contactId === contactId) return;
  if (state === 'WAITING' || state === 'CALLBACK_WAITING') arrived(contactId);
  else if (state && state !== 'ROUTED') left(contactId, state);
}

function arrived(contactId) {
  const known = row(contactId);
  if (known?.closest('.waiting')) return mark(known, '');
  fresh.set(contactId, channels.get(contactId));
  // Nothing is under the hand in an empty list.
  if (listIsEmpty()) refreshQueue(); else showNews();
}

function left(contactId, state) {
  if (fresh.delete(contactId)) showNews();
  const known = row(contactId);
  if (known) mark(known, words()[state.toLowerCase()] ?? '');
}

function mark(known, text) {
  const badge = known.querySelector('.changed');
  badge.textContent = text;
  badge.hidden = !text;
  known.classList.toggle('gone', Boolean(text));
}

/** Listens. `onCase` gets each case that is opened or changed, `onNotice` hears of notices and surges: with nothing when any may have changed. */
export function listen(onCase, onNotice) {
  const stream = new EventSource('/api/stream');
  let broken = false;
  stream.addEventListener('contact', event => contact(JSON.parse(event.data)));
  stream.addEventListener('case', event => onCase(JSON.parse(event.data)));
  stream.addEventListener('notice', event => onNotice(JSON.parse(event.data)));
  stream.addEventListener('surge', () => onNotice());
  stream.addEventListener('snapshot', () => { refreshQueue(); onNotice(); });
  stream.addEventListener('error', () => { broken = true; });
  stream.addEventListener('open', () => {
    if (broken) { broken = false; by('away').hidden = true; refreshQueue(); onNotice(); }
  });
  by('news').addEventListener('click', () => refreshQueue());
}
