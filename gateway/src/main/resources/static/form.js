// A double click sends once also before the answer comes; the key in the form sees to the rest.
for (const form of document.querySelectorAll("[data-once]")) {
  let sent = false;
  form.addEventListener("submit", event => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  // Coming back by the browser's own button, the form may be sent again.
  window.addEventListener("pageshow", () => { sent = false; });
}
