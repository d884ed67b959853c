const RELOADED = "reloaded-for";

/**
 * Loads the page again when a part of it is not there any more: while a new version takes the old one's place, an open page asks
 * for files that only the old one has. For the same file it does so once.
 */
export function reloadWhenStale(): void {
  addEventListener("vite:preloadError", (event) => {
    const missing = String(event.payload);
    try {
      if (sessionStorage.getItem(RELOADED) === missing) return;
      sessionStorage.setItem(RELOADED, missing);
    } catch {
      // A browser that keeps nothing cannot tell whether it has done so already.
      return;
    }
    event.preventDefault();
    location.reload();
  });
}
