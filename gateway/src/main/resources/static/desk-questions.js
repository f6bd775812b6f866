// The questions of the contact: each takes over what is suggested and chosen on the right, and gets its outcome by a key.
import { by, complain, uncomplain, words, fill, view } from './desk-page.js';

let questions = [];
let current = null;

const list = () => by('questions');
const fresh = template => by(template).content.firstElementChild.cloneNode(true);
/** Details that came with the contact. */
const told = () => (by('contact').dataset.told ?? '').split(' ');
const isMail = () => by('contact')?.dataset.channel === 'EMAIL';

/** Begins with one empty question, or with what an undone contact was closed with. */
export function begin(drafts = []) {
  questions = [];
  current = null;
  if (!list()) return;
  list().replaceChildren();
  (drafts.length ? drafts : [{}]).forEach(draft => add(draft));
  select(questions[0]);
  if (!drafts.length) adopt();
}

export function add(draft = {}) {
  const element = fresh('question-template');
  const question = { element, details: new Map(), ...draft };
  question.details = new Map(draft.details ?? []);
  questions.push(question);
  list().append(element);
  element.addEventListener('focusin', () => select(question));
  element.addEventListener('click', event => clicked(question, event));
  element.addEventListener('keydown', event => keyInDetail(question, event));
  element.querySelector('textarea').value = draft.note ?? '';
  show(question);
  return question;
}

export function addAndSelect() {
  if (!list()) return;
  select(add());
  by('match').value = '';
  by('match').focus();
  view('knowledge');
}

export function remove(question = current) {
  if (!question || questions.length < 2) return;
  const at = questions.indexOf(question);
  questions.splice(at, 1);
  question.element.remove();
  select(questions[Math.max(0, at - 1)]);
  questions.forEach(show);
}

function select(question) {
  if (!question || current === question) return;
  current = question;
  questions.forEach(one => one.element.toggleAttribute('data-current', one === question));
  // Only the first question is what the contact as a whole is about.
  document.querySelector('#asking [name="contactId"]').value = questions.indexOf(question) === 0 ? by('contact').dataset.contactId : '';
}

/** Takes over what the right column says, unless this question was settled and nothing was chosen since. */
export function adopt({ chosen = false } = {}) {
  const known = by('known');
  if (!current || !known?.dataset.decision || (current.outcome && !chosen)) return;
  const { topicId, topicName, ownerId, ownerName, optionId } = known.dataset;
  Object.assign(current, {
    topicId, topicName, ownerId, ownerName, optionId,
    outside: known.dataset.outside === 'true', secret: known.dataset.secrecy === 'true',
    asked: [...known.querySelectorAll('.known-details > span')].map(detail => ({ id: detail.dataset.detailId, label: detail.textContent })),
    articleId: undefined, noticeId: undefined, articleTitle: undefined,
  });
  const first = known.querySelector('.article.chosen');
  if (first) useArticle(first); else show(current);
}

export function useArticle(article) {
  if (!current) return;
  const topics = (article.dataset.topics ?? '').split(' ').filter(Boolean);
  current.articleId = article.dataset.articleId;
  current.noticeId = article.dataset.noticeId;
  current.articleTitle = article.dataset.articleTitle;
  if (!current.topicId && topics.length) {
    // The router did not name a topic; the answer that the advisor found does, and the topic's rule names the owner.
    Object.assign(current, { topicId: topics[0], topicName: current.articleTitle, ownerId: undefined, ownerName: undefined, outside: false, asked: [], secret: false });
  }
  prefill(article);
  show(current);
}

/** The mail's text follows the chosen answer until the advisor writes in it. */
function prefill(article) {
  const box = by('answer');
  if (!box || (box.value && box.value !== box.dataset.prefilled)) return;
  const text = article.querySelector('.read-aloud').textContent.trim();
  box.value = `${box.dataset.greeting}\n\n${text}\n\n${box.dataset.closing}`.replaceAll('\\n', '\n');
  box.dataset.prefilled = box.value;
}

/** Gives the current question its outcome; pressed again, takes it away. */
export function settle(outcome, question = current) {
  if (!question) return complain(words().noContact);
  uncomplain();
  if (!question.topicId) return complain(words().noTopic);
  if (outcome === 'HANDED_OVER' && question.outside) return complain(fill(words().outside, question.ownerName));
  if (outcome === 'REFERRED' && question.ownerId && !question.outside) return complain(fill(words().inside, question.ownerName));
  question.outcome = question.outcome === outcome ? undefined : outcome;
  show(question);
  moveOn(question);
}

/** The hand goes where something is still to be written. */
function moveOn(question) {
  if (question.outcome === 'HANDED_OVER') (firstMissing(question) ?? by('finish')).focus();
  else if (question.outcome === 'CALLBACK' && !question.secret) question.element.querySelector('textarea').focus();
  else if (question.outcome) by('finish').focus();
}

function show(question) {
  const element = question.element;
  const heading = element.querySelector('.question-topic');
  heading.textContent = question.topicName ?? heading.dataset.none;
  heading.classList.toggle('soft', !question.topicName);
  const facts = [question.ownerName && fill(words().ownedBy, question.ownerName), question.articleTitle && fill(question.noticeId ? words().answeredByNotice : words().answeredWith, question.articleTitle)];
  element.querySelector('.question-facts').textContent = facts.filter(Boolean).join(' · ');
  element.querySelectorAll('[data-outcome]').forEach(button => button.setAttribute('aria-pressed', button.dataset.outcome === question.outcome));
  element.querySelector('[data-remove]').hidden = questions.length < 2;
  element.querySelector('.question-note').hidden = Boolean(question.secret);
  element.querySelector('.question-secret').hidden = !question.secret;
  showDetails(question);
}

function showDetails(question) {
  const wanted = question.outcome === 'HANDED_OVER' && !question.secret ? question.asked ?? [] : [];
  question.element.querySelector('.question-details').hidden = wanted.length === 0;
  const rows = question.element.querySelector('.details-rows');
  const shown = [...rows.children].map(row => row.dataset.detailId).join();
  if (shown === wanted.map(detail => detail.id).join()) return;
  rows.replaceChildren(...wanted.map(detail => {
    const row = fresh('detail-template');
    row.dataset.detailId = detail.id;
    row.querySelector('.detail-label').textContent = detail.label;
    if (!question.details.has(detail.id) && told().includes(detail.id)) question.details.set(detail.id, { evident: true });
    const kept = question.details.get(detail.id) ?? {};
    row.querySelector('input').value = kept.text ?? '';
    row.querySelector('button').setAttribute('aria-pressed', Boolean(kept.evident));
    row.querySelector('button').setAttribute('aria-label', `${row.querySelector('button').textContent}: ${detail.label}`);
    row.querySelector('input').addEventListener('input', event => keep(question, row, { text: event.target.value, evident: false }));
    return row;
  }));
}

function keep(question, row, value) {
  question.details.set(row.dataset.detailId, value);
  row.querySelector('button').setAttribute('aria-pressed', value.evident);
}

const missing = (question, row) => {
  const kept = question.details.get(row.dataset.detailId);
  return !kept?.evident && !kept?.text?.trim();
};

function firstMissing(question) {
  const row = [...question.element.querySelectorAll('.detail')].find(one => missing(question, one));
  return row?.querySelector('input');
}

/** Return in an empty field: it is in what the resident said. Then on to the next, and at last to closing. */
function keyInDetail(question, event) {
  if (event.key !== 'Enter' || event.ctrlKey || !event.target.matches('.detail input')) return;
  event.preventDefault();
  event.stopPropagation();
  const row = event.target.closest('.detail');
  if (missing(question, row)) keep(question, row, { text: '', evident: true });
  (row.nextElementSibling?.querySelector('input') ?? by('finish')).focus();
}

function clicked(question, event) {
  select(question);
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.outcome) settle(button.dataset.outcome, question);
  else if ('remove' in button.dataset) remove(question);
  else if ('evident' in button.dataset) {
    const row = button.closest('.detail');
    const kept = question.details.get(row.dataset.detailId) ?? {};
    keep(question, row, { text: kept.text ?? '', evident: !kept.evident });
  }
}

/** What stops the contact from being closed, with the place to put it right; null when nothing does. */
export function obstacle() {
  for (const question of questions) {
    if (!question.topicId) return { text: words().noTopic, at: by('match') };
    if (!question.outcome) return { text: words().noOutcome, at: question.element };
    const field = question.outcome === 'HANDED_OVER' ? firstMissing(question) : null;
    if (field) return { text: words().noDetails, at: field };
  }
  if (isMail() && questions.some(question => question.outcome === 'ANSWERED') && !by('answer').value.trim()) {
    return { text: words().noAnswer, at: by('answer') };
  }
  return null;
}

/** What was chosen and written, to be shown again when the closing is undone. */
export const drafts = () => questions.map(({ element, details, ...draft }) => ({ ...draft, note: element.querySelector('textarea').value, details: [...details] }));

/** The same as the server takes it. */
export const outcomes = () => ({
  questions: questions.map(question => ({
    topicId: question.topicId, outcome: question.outcome, optionId: question.optionId,
    articleId: question.articleId, noticeId: question.noticeId, ownerId: question.outcome === 'ANSWERED' ? undefined : question.ownerId, note: note(question),
  })),
  answer: isMail() && questions.some(question => question.outcome === 'ANSWERED') ? by('answer').value : undefined,
  answerKey: by('contact').dataset.answerKey,
});

function note(question) {
  if (question.secret) return undefined;
  const lines = question.outcome === 'HANDED_OVER' ? (question.asked ?? []).map(detail => {
    const kept = question.details.get(detail.id) ?? {};
    return `${detail.label}: ${kept.text?.trim() || words().evident}`;
  }) : [];
  const written = question.element.querySelector('textarea').value.trim();
  return [...lines, ...(written ? [written] : [])].join('\n') || undefined;
}

/** What is being asked: its topic and the answer chosen for it. */
export const asked = () => current ?? {};

/** Whether something would be lost by leaving. */
export const touched = () => questions.some(question => question.outcome || question.element.querySelector('textarea').value.trim());
