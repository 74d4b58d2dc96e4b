// Puts a button beside each embed code that copies it. Without it the code can be
// selected and copied by hand.
(function () {
  function copied(area, button) {
    button.textContent = area.dataset.copied;
    setTimeout(function () { button.textContent = area.dataset.copy; }, 2000);
  }

  function copy(area, button) {
    area.select();
    if (navigator.clipboard) {
      navigator.clipboard.writeText(area.value).then(function () { copied(area, button); });
    } else if (document.execCommand("copy")) {
      copied(area, button);
    }
  }

  document.querySelectorAll("textarea[data-copy]").forEach(function (area) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = area.dataset.copy;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", function () { copy(area, button); });
    area.insertAdjacentElement("afterend", button);
  });
})();
