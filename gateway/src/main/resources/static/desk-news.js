// What the city is telling the public. Nothing moves under the hand: the strip is as high with news as without, and a list that is
// being read stays as it is until the next look.
import { by, fill, post, say, words } from './desk-page.js';

/** Notices that came since the strip was last looked at. */
const fresh = new Set();
let waiting = null;
let cameFrom = null;

const rows = () => [...document.querySelectorAll('#notices .notice')];
const unread = () => rows().filter(row => row.dataset.unread === 'true');
const isOpen = () => !by('notices').hidden;

/** A notice was told, changed or withdrawn; or, without one, anything may have. */
export async function noticeTold(notice) {
  if (notice && (notice.state === 'ANNOUNCED' || notice.state === 'BRIEFED' || notice.state === 'PUBLIC')) fresh.add(notice.noticeId);
  if (notice?.state === 'WITHDRAWN' || notice?.state === 'OVER') fresh.delete(notice.noticeId);
  const page = await load();
  if (!page) return;
  const came = page.querySelector(`.notice[data-notice-id="${CSS.escape(notice?.noticeId ?? '')}"][data-unread="true"]`);
  if (!came && notice) fresh.delete(notice.noticeId);
  if (isOpen()) { waiting = page; countFresh(); } else show(page);
  if (came) by('told-said').textContent = fill(words().noticeNew, came.querySelector('.title').textContent);
}

async function load() {
  try {
    const response = await fetch('/desk/news', { credentials: 'same-origin', redirect: 'manual' });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('told') : null;
  } catch {
    return null;
  }
}

/** The strip keeps the title it shows as long as that one is still to be read. */
function show(page) {
  const kept = by('told-open').dataset.first;
  const strip = by('told').querySelector('.strip');
  const next = page.querySelector('.strip');
  const stays = kept && page.querySelector(`.notice[data-notice-id="${CSS.escape(kept)}"][data-unread="true"]`);
  const urgent = next.querySelector('#told-open.crisis');
  if (stays && !urgent) {
    strip.querySelector('#told-count').textContent = next.querySelector('#told-count').textContent;
    showSurges(strip, next);
  } else {
    changeStrip(next);
  }
  by('notices').replaceWith(page.querySelector('#notices'));
  countFresh();
}

function changeStrip(next) {
  const focused = document.activeElement === by('told-open');
  next.querySelector('#told-open').setAttribute('aria-expanded', isOpen());
  by('told').querySelector('.strip').replaceWith(next);
  if (focused) by('told-open').focus();
}

function showSurges(strip, next) {
  strip.querySelector('#surge')?.remove();
  const surge = next.querySelector('#surge');
  if (surge) strip.append(surge);
}

function countFresh() {
  const badge = by('told-fresh');
  badge.hidden = fresh.size === 0;
  badge.textContent = fill(fresh.size === 1 ? badge.dataset.one : badge.dataset.many, fresh.size);
}

/** One key: shows the list with the next unread notice open, which is then read; closes it when there is none left. */
export function readNext() {
  if (isOpen() && !unread().length && !waiting) return closeNotices();
  if (waiting) { const page = waiting; waiting = null; show(page); }
  const kept = by('told-open').dataset.first;
  const next = unread().find(row => row.dataset.noticeId === kept && !isOpen()) ?? unread()[0];
  open();
  if (next) read(next);
}

function open() {
  if (isOpen()) return;
  cameFrom = document.activeElement;
  by('notices').hidden = false;
  by('told-open').setAttribute('aria-expanded', 'true');
  fresh.clear();
  countFresh();
  by('notices').querySelector('.notice-title, #told-close').focus();
}

/** Whether there was anything to close. The hand goes back to where it came from. */
export function closeNotices() {
  if (!isOpen()) return false;
  by('notices').hidden = true;
  by('told-open').setAttribute('aria-expanded', 'false');
  (cameFrom?.isConnected ? cameFrom : by('told-open')).focus();
  waiting = null;
  noticeTold();
  return true;
}

function unfold(row, shown) {
  row.querySelector('.notice-body').hidden = !shown;
  row.querySelector('.notice-title').setAttribute('aria-expanded', shown);
}

/** What is shown in full is read. */
async function read(row) {
  rows().forEach(other => unfold(other, other === row));
  row.querySelector('.notice-title').focus();
  row.scrollIntoView({ block: 'nearest' });
  if (row.dataset.unread !== 'true') return;
  const answer = await post(`/desk/notices/${encodeURIComponent(row.dataset.noticeId)}/read`, { version: Number(row.dataset.version) });
  if (!answer.ok) {
    if (answer.status === 412 || answer.status === 404) waiting = await load();
    return say(answer.text);
  }
  row.dataset.unread = 'false';
  row.querySelector('.unread-mark')?.remove();
  const page = await load();
  if (page) changeStrip(page.querySelector('.strip'));
}

document.addEventListener('click', event => {
  const button = event.target.closest('#told button');
  if (!button) return;
  if (button.id === 'told-open') isOpen() ? closeNotices() : readNext();
  else if (button.id === 'told-close') closeNotices();
  else if (button.matches('.notice-title')) {
    const row = button.closest('.notice');
    row.querySelector('.notice-body').hidden ? read(row) : unfold(row, false);
  }
});
