// Tells that a case has come, and leaves the page as it is.
const stream = new EventSource('/api/stream');
const shown = () => [...document.querySelectorAll('.lists a.row')].map(link => new URL(link.href).searchParams.get('case'));
stream.addEventListener('case', event => {
  const { caseId, state } = JSON.parse(event.data);
  if (state === 'PROPOSED' && !shown().includes(caseId)) document.getElementById('news').hidden = false;
});
