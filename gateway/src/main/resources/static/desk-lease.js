// Tells every 15 s that this desk is still there, so that a closed one frees its contact within a minute.
import { by, heldId, post } from './desk-page.js';

const EVERY = 15_000;

async function beat() {
  const contactId = heldId();
  if (!contactId || !by('lost').hidden) return;
  const answer = await post(`/desk/${contactId}/heartbeat`);
  // Anything else than a refusal (no network, a restart) is tried again; the lease outlasts three beats.
  if (heldId() === contactId && (answer.status === 409 || answer.status === 404)) by('lost').hidden = false;
}

async function retake() {
  const answer = await post(`/desk/${heldId()}/retake`);
  by('lost').hidden = answer.ok;
  if (!answer.ok) by('lost').querySelector('p').textContent = answer.text;
}

export function watchLease() {
  setInterval(beat, EVERY);
  // A laptop that was closed: the timer slept too.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && beat());
  document.addEventListener('click', event => event.target.closest('#retake') && retake());
}
