// Tells that something new is owed, and leaves the page as it is.
const stream = new EventSource('/api/stream');
const tell = id => {
  if (!document.querySelector(`[data-owed="${CSS.escape(id)}"]`)) document.getElementById('news').hidden = false;
};
const on = (name, told) => stream.addEventListener(name, event => told(JSON.parse(event.data)));
on('case', ({ caseId, state }) => { if (state === 'PROPOSED') tell(caseId); });
// Later versions of a missed one are its briefing and what follows.
on('notice', ({ noticeId, missed, version }) => { if (missed && version === 1) tell(noticeId); });
on('surge', ({ surgeId, state }) => { if (state === 'DETECTED') tell(surgeId); });
