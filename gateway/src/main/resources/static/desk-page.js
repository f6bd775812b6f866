// What the desk's modules share: elements, words in the page's language, calls to the server, the line at the bottom.

export const by = id => document.getElementById(id);
export const words = () => by('words').dataset;
export const heldId = () => by('contact')?.dataset.contactId ?? null;

/** Fills {0}, {1} in a text from the page. */
export const fill = (text, ...values) => values.reduce((filled, value, n) => filled.replace(`{${n}}`, value), text);

const csrf = () => document.querySelector('meta[name="csrf"]');
export const csrfHeader = () => ({ [csrf().dataset.header]: csrf().content });

/** Posts, as JSON when there is a body. Gives {ok, status, text}; status 0 when the server was not reached. */
export async function post(address, body) {
  try {
    const response = await fetch(address, {
      method: 'POST', credentials: 'same-origin', redirect: 'manual',
      headers: { ...csrfHeader(), ...(body ? { 'Content-Type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    return { ok: response.ok, status: response.status, text: await told(response) };
  } catch {
    return { ok: false, status: 0, text: words().offline };
  }
}

async function told(response) {
  const plain = response.headers.get('Content-Type')?.startsWith('text/plain');
  if (plain) return response.text();
  // A page instead of a line: the session is over and the sign-in stands in between.
  return response.ok ? '' : words().signedOut;
}

/** The same for an htmx request that was refused. */
export function toldBy(xhr) {
  if (xhr.status === 0) return words().offline;
  return xhr.getResponseHeader('Content-Type')?.startsWith('text/plain') ? xhr.responseText : words().signedOut;
}

/** Shows a line at the bottom; it stays until the next one, for nobody here works against a clock. */
export function say(text, { undo = false } = {}) {
  by('toast-text').textContent = text;
  by('undo').hidden = !undo;
  by('toast').hidden = false;
}

export function hush() {
  by('toast').hidden = true;
}

/** Says beside the contact what stops it from being closed. */
export function complain(text) {
  const problem = by('problem');
  if (!problem) return say(text);
  problem.textContent = text;
  problem.hidden = false;
  problem.scrollIntoView({ block: 'nearest' });
}

export function uncomplain() {
  if (by('problem')) by('problem').hidden = true;
}

/** One column at a time on narrow screens. */
export function view(name) {
  by('main').dataset.view = name;
  document.querySelectorAll('.views button').forEach(button => button.setAttribute('aria-pressed', button.dataset.show === name));
}

export function nextView() {
  const names = ['queue', 'contact', 'knowledge'];
  view(names[(names.indexOf(by('main').dataset.view) + 1) % names.length]);
}
