// The advisor's desk: binds keys, columns and the stream together. All actions are buttons on the page; keys press them.
import { by, complain, csrfHeader, fill, heldId, hush, nextView, post, say, toldBy, uncomplain, view, words } from './desk-page.js';
import * as questions from './desk-questions.js';
import { listen, queueArrived, refreshQueue } from './desk-live.js';
import { watchLease } from './desk-lease.js';
import { closeNotices, noticeTold, readNext } from './desk-news.js';
import { openGap } from './desk-gap.js';

const press = id => { const button = by(id); if (button && !button.hidden) button.click(); };
/** The contact closed last: what it takes to undo that, and the numbers of its cases. */
let last = null;
let finishing = false;

const KEYS = {
  t: () => heldId() ? say(words().haveOne) : press('take'),
  '/': () => { view('knowledge'); by('match').focus(); by('match').select(); },
  a: () => questions.settle('ANSWERED'), h: () => questions.settle('HANDED_OVER'),
  p: () => questions.settle('CALLBACK'), r: () => questions.settle('REFERRED'),
  g: () => openGap(questions.asked()), k: readNext,
  '+': questions.addAndSelect, '-': () => questions.remove(),
  u: () => press('undo'), n: () => press('news'), l: () => press('release'), v: nextView,
  '?': () => by('keys').showModal(),
  Enter: () => press('finish'),
};

function onKey(event) {
  if (event.isComposing || document.querySelector('dialog[open]')) return;
  const typing = event.target.matches('input:not([type="radio"]):not([type="checkbox"]), textarea, select');
  if (event.key === 'Escape') return leaveField(event);
  if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); return press('finish'); }
  if (event.key === 'Enter' && event.target.matches('input[type="search"]')) { event.preventDefault(); return event.target.blur(); }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !keysOn()) return;
  if (event.key === 'Enter' && event.target.closest('button, a, summary, input, dialog')) return;
  const number = /^[1-9]$/.test(event.key) && document.querySelector(`#known [data-key="${event.key}"]`);
  const action = number ? () => number.click() : KEYS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function leaveField(event) {
  if (event.target.matches('input, textarea, select')) event.target.blur();
  else if (!closeNotices()) hush();
}

const keysOn = () => localStorage.getItem('desk-keys') !== 'off';

function chooseArticle(button) {
  const article = button.closest('.article');
  document.querySelectorAll('#known .article').forEach(other => {
    const chosen = other === article;
    other.classList.toggle('chosen', chosen);
    other.querySelector('.article-body').hidden = !chosen;
    other.querySelector('.article-title').setAttribute('aria-expanded', chosen);
  });
  questions.useArticle(article);
  article.scrollIntoView({ block: 'nearest' });
}

async function finish() {
  if (finishing || !heldId()) return;
  const obstacle = questions.obstacle();
  if (obstacle) { complain(obstacle.text); view(obstacle.at.closest('.column').id); return obstacle.at.focus(); }
  uncomplain();
  finishing = true;
  const closing = { contactId: heldId(), drafts: questions.drafts(), answer: by('answer')?.value, cases: [], text: '' };
  last = closing;
  const answer = await post(`/desk/${closing.contactId}/finish`, questions.outcomes());
  finishing = false;
  if (!answer.ok) {
    last = null;
    if (answer.status === 409) by('lost').hidden = false;
    return complain(answer.text);
  }
  closing.text = answer.text;
  await reload();
  // Only now: what is told can be undone at once.
  closing.done = true;
  sayDone();
  by('take').focus();
}

function sayDone() {
  say([last.text, ...last.cases.map(number => fill(words().case, number))].join(' '), { undo: true });
}

function caseTold({ contactId, caseNumber }) {
  if (!last || last.contactId !== contactId || last.cases.includes(caseNumber)) return;
  last.cases.push(caseNumber);
  if (last.done) sayDone();
}

async function undo() {
  if (!last?.done) return;
  if (heldId()) return say(words().haveOne, { undo: true });
  const undone = last;
  await htmx.ajax('POST', `/desk/${undone.contactId}/undo`, { target: '#work', swap: 'outerHTML' });
  if (heldId() !== undone.contactId) return;
  last = null;
  questions.begin(undone.drafts);
  if (by('answer')) by('answer').value = undone.answer ?? '';
  say(undone.answer ? words().mailSent : words().undone);
  refreshQueue();
}

/** Both columns anew, after something of one's own. */
const reload = () => Promise.all([htmx.ajax('GET', '/desk/work', { target: '#work', swap: 'outerHTML' }), refreshQueue()]);

function swapped(event) {
  const id = event.detail.target?.id ?? event.detail.elt?.id;
  if (id === 'known') knownArrived(Boolean(event.detail.requestConfig?.elt?.dataset?.choice));
  if (id === 'queue') queueArrived();
  if (id === 'work') workArrived();
}

function knownArrived(chosen) {
  if (chosen) by('picker').open = false;
  offerTopics();
  questions.adopt({ chosen });
}

/** Where the router is unsure, the advisor names the topic. */
function offerTopics() {
  if (by('known').dataset.decision === 'UNSURE') by('picker').open = true;
}

function workArrived() {
  questions.begin();
  offerTopics();
  view(heldId() ? 'contact' : 'queue');
  if (!heldId()) return;
  hush();
  by('contact-heading').focus();
}

function bindPage() {
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.id === 'finish') finish();
    else if (button.id === 'undo') undo();
    else if (button.id === 'add-question') questions.addAndSelect();
    else if (button.dataset.show) view(button.dataset.show);
    else if (button.matches('.article-title')) chooseArticle(button);
  });
  document.querySelectorAll('[name="presence"]').forEach(radio => radio.addEventListener('change', () =>
    fetch('/desk/presence', { method: 'POST', headers: csrfHeader(), body: new URLSearchParams({ presence: radio.value }) })));
  by('keys-on').checked = keysOn();
  by('keys-on').addEventListener('change', event => localStorage.setItem('desk-keys', event.target.checked ? 'on' : 'off'));
  addEventListener('beforeunload', event => { if (heldId() && questions.touched()) event.preventDefault(); });
}

function bindExchange() {
  document.addEventListener('htmx:configRequest', event => Object.assign(event.detail.headers, csrfHeader()));
  document.addEventListener('htmx:beforeRequest', event => {
    const { elt } = event.detail;
    const ownWords = elt.id === 'match' && !elt.value.trim();
    if (ownWords) { event.preventDefault(); by('known').replaceWith(by('known-first').content.firstElementChild.cloneNode(true)); htmx.process(by('known')); questions.adopt(); }
    if (elt.matches('.row[hx-post$="/take"]') && heldId()) { event.preventDefault(); say(words().haveOne); }
  });
  document.addEventListener('htmx:afterSwap', swapped);
  document.addEventListener('htmx:afterRequest', event => {
    const { elt, xhr, successful } = event.detail;
    if (elt.id === 'take' && xhr.status === 204) say(words().noneWaits);
    if (successful && elt.id === 'release') say(words().released);
    if (successful && (elt.id === 'release' || elt.matches('.take, .row[hx-post$="/take"]'))) refreshQueue();
  });
  document.addEventListener('htmx:responseError', event => { say(toldBy(event.detail.xhr)); if (event.detail.xhr.status === 409) refreshQueue(); });
  document.addEventListener('htmx:sendError', () => say(words().offline));
}

bindPage();
bindExchange();
watchLease();
questions.begin();
offerTopics();
if (heldId()) view('contact');
listen(caseTold, noticeTold);
