// A link that asks once more opens its question on the page; without this it leads to the same question as a page.
for (const link of document.querySelectorAll("[data-dialog]")) {
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.getElementById(link.dataset.dialog).showModal();
  };
}
