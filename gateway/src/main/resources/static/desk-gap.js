// A gap in what we know, told in one touch: which kind, with the words already there.
import { by, fill, heldId, post, say } from './desk-page.js';

let about = {};

/** Numbers and addresses are no part of what was asked. */
const withoutNumbers = text => text.replace(/\S+@\S+/g, '…').replace(/\+?\d[\d \-]{4,}\d/g, '…');

/** `question`: the one that is being asked, with its topic and chosen answer. */
export function openGap({ topicId, topicName, articleId, articleTitle }) {
  about = { topicId, articleId };
  const said = by('gap-about').dataset;
  by('gap-about').textContent = articleId ? fill(said.article, articleTitle) : topicName ? fill(said.topic, topicName) : said.none;
  by('gap-wording').value = withoutNumbers(by('match').value.trim() || document.querySelector('#contact .words')?.textContent.trim() || '').slice(0, 1000);
  // Wrong and unclear are said of an answer.
  buttons().forEach(button => { button.disabled = button.dataset.gap !== 'NOT_IN_BASE' && !articleId; });
  by('gap').showModal();
  buttons().find(button => !button.disabled).focus();
}

const buttons = () => [...document.querySelectorAll('[data-gap]')];

async function report(kind) {
  const gap = { ...about, kind, contactId: heldId() ?? undefined, wording: by('gap-wording').value.trim() || undefined };
  by('gap').close();
  say((await post('/desk/gaps', gap)).text);
}

by('gap').addEventListener('click', event => {
  const button = event.target.closest('[data-gap]');
  if (button) report(button.dataset.gap);
});
by('gap').addEventListener('keydown', event => {
  if (event.target.matches('textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
  const button = buttons()[Number(event.key) - 1];
  if (button && !button.disabled) { event.preventDefault(); button.click(); }
});
