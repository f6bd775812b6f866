// Keeps a part of a page true: fetches the page again and puts in what changed. data-refresh: its address, data-every: seconds.
for (const part of document.querySelectorAll("[data-refresh]")) {
  const every = Number(part.dataset.every ?? 15) * 1000;
  const stale = document.getElementById(part.dataset.stale ?? "");
  setInterval(async () => {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(part.dataset.refresh, { headers: { Accept: "text/html" } });
      if (!answer.ok) {
        throw new Error("answered " + answer.status);
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
      if (fresh && fresh.innerHTML !== part.innerHTML) {
        part.replaceChildren(...fresh.childNodes);
      }
      stale?.setAttribute("hidden", "");
    } catch {
      stale?.removeAttribute("hidden");
    }
  }, every);
}
