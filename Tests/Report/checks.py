"""What the report must do for its readers, one function each; the first line of each says what."""
import re
import time

import pypdf

import audit

SHOWN = "document.querySelector('#finder output').textContent"
ROWS = "[...document.querySelectorAll('#finding-rows tr')]"


def count(text):
    return int(re.match(r"[\d,]+", text)[0].replace(",", "")) if text[0].isdigit() else 0


class Checks:
    def __init__(self, browser, page, large, seconds, shots):
        self.browser, self.page, self.large, self.seconds, self.shots = browser, page, large, seconds, shots
        browser.size(1280, 720)
        browser.theme("light")

    def all(self):
        names = [name for name in vars(Checks) if name.startswith("check_")]
        return [(name.removeprefix("check_").replace("_", " "), getattr(self, name)) for name in names]

    def open(self, fragment="", page=None, **options):
        self.browser.open(page or self.page, fragment, **options)

    # Finding things.

    def check_search_narrows_and_says_how_many(self):
        self.open()
        total = count(self.browser.run(SHOWN))
        word = self.browser.run(f"{ROWS}[0].cells[1].textContent.trim().split(' ').find(w => w.length > 4)")
        self.browser.run("document.querySelector('#finder input').focus()")
        self.browser.type(word)
        self.browser.settle()
        left = count(self.browser.run(SHOWN))
        assert 0 < left < total, f"{left} of {total} for {word!r}"
        self.browser.wait(f"{ROWS}.length === {min(left, 200)}")
        texts = self.browser.run(f"{ROWS}.map(row => row.textContent.toLowerCase())")
        assert len(texts) == min(left, 200) and all(word.lower() in text for text in texts)
        self.browser.wait(f"location.hash.includes('text={word}')")
        self.browser.type("zzzz")
        self.browser.settle()
        assert self.browser.run(f"{ROWS}.length") == 0 and "No finding" in self.browser.run(SHOWN)
        self.browser.run("document.querySelector('[data-clear]').click()")
        assert count(self.browser.run(SHOWN)) == total
        return f"{left} of {total} for {word!r}"

    def check_every_filter_leaves_what_it_promises(self):
        self.open()
        choices = self.browser.run("""[...document.querySelectorAll('#finder select')].flatMap(choice =>
            [...choice.options].filter(option => option.value).slice(0, 3).map(option =>
              [choice.name, option.value, Number(option.textContent.match(/\\(([\\d,]+)\\)$/)[1].replace(',', ''))]))""")
        assert len(choices) > 5, choices
        for name, value, promised in choices:
            self.browser.run(f"""(() => {{ const choice = document.querySelector('#finder select[name={name}]');
                choice.value = {value!r}; choice.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()""")
            left = count(self.browser.run(SHOWN))
            assert left == promised, f"{name}={value}: {left}, not {promised}"
            self.browser.run("document.querySelector('[data-clear]').click()")
        return f"{len(choices)} choices"

    def check_severity_buttons_and_matrix_cells_filter_alike(self):
        self.open()
        cell = "document.querySelector('#where td a.cell')"
        promised = int(self.browser.run(f"{cell}.textContent"))
        self.browser.run(f"{cell}.click()")
        self.browser.wait("document.querySelector('#finder [aria-pressed=true]') !== null")
        left = count(self.browser.run(SHOWN))
        assert left == promised, f"the cell says {promised}, the table {left}"
        assert self.browser.run("document.querySelector('#finder select[name=tier]').value") != ""
        top = self.browser.run("document.querySelector('#findings h2').getBoundingClientRect().top")
        assert 0 <= top < 300, f"the table is not in view: {top}"

    def check_sorting_is_said_and_right(self):
        self.open()
        for key, number in [("share", True), ("party", False), ("strongest", True)]:
            heading = f"document.querySelector('#findings th[data-sort={key}]')"
            self.browser.run(f"{heading}.querySelector('button').click()")
            said = self.browser.run(f"{heading}.getAttribute('aria-sort')")
            assert said == ("descending" if number else "ascending"), said
            self.browser.wait(f"{ROWS}.length > 30 || {ROWS}.length === {count(self.browser.run(SHOWN))}")
            cells = self.browser.run(f"{ROWS}.map(row => row.cells[[...row.parentElement.parentElement"
                                     f".querySelectorAll('thead th')].indexOf({heading})].textContent)")
            if number:
                values = [0.0005 if "<" in cell else float(re.search(r"\d[\d.]*", cell)[0]) for cell in cells]
                assert values == sorted(values, reverse=True), values[:10]
            else:
                names = [cell.casefold() for cell in cells]
                assert names[0] <= names[-1], (names[0], names[-1])
        self.browser.run("document.querySelector('#findings th[data-sort=share] button').click()")
        self.browser.run("document.querySelector('#findings th[data-sort=share] button').click()")
        assert self.browser.run(
            "document.querySelector('#findings th[data-sort=share]').getAttribute('aria-sort')") == "ascending"

    # Addresses.

    def check_an_address_restores_what_was_seen(self):
        self.open()
        name = self.browser.run("document.querySelector('#finder [data-severity]').dataset.severity")
        self.browser.run(f"document.querySelector('#finder [data-severity={name}]').click()")
        self.browser.run("document.querySelector('#findings th[data-sort=share] button').click()")
        self.browser.wait("location.hash.includes('sort=-share')")
        fragment = self.browser.run("location.hash")
        rows = f"{ROWS}.map(row => row.id)"
        seen = self.browser.run(rows)
        self.open(fragment)
        assert self.browser.run(rows) == seen
        return fragment

    def check_a_link_to_a_hidden_finding_widens_the_filter(self):
        self.open()
        first, last = self.browser.run(f"[{ROWS}[0].id, {ROWS}.at(-1).id]")
        hidden = self.browser.run(f"document.getElementById('{last}').querySelector('.chip').classList[1]")
        other = self.browser.run(f"document.getElementById('{first}').querySelector('.chip').classList[1]")
        assert hidden != other
        self.open(f"#{last}?severity={other}")
        assert self.browser.run(f"document.getElementById('{last}') !== null")
        assert "widened" in self.browser.run(SHOWN)
        assert self.browser.run("document.activeElement.id") == last
        box = self.browser.run(f"document.getElementById('{last}').getBoundingClientRect().toJSON()")
        assert 0 < box["top"] < 720, box

    def check_names_open_dossiers(self):
        self.open()
        anchor = self.browser.run(f"{ROWS}.at(-1).cells[1].querySelector('a').hash")
        self.browser.run(f"{ROWS}.at(-1).cells[1].querySelector('a').click()")
        self.browser.wait(f"document.querySelector('{anchor}')?.checkVisibility()")
        self.browser.wait(f"document.activeElement === document.querySelector('{anchor}')")
        self.open(anchor)
        assert self.browser.run(f"document.querySelector('{anchor}').closest('details').open")
        self.browser.screenshot(self.shots / "dossier.png")

    def check_dossiers_are_made_on_demand(self):
        self.open(page=self.large)
        anchor = self.browser.run(f"""{ROWS}.map(row => row.cells[1].querySelector('a').hash)
            .find(hash => !document.querySelector(hash))""")
        assert anchor, "every dossier is written out already"
        self.browser.run(f"location.hash = '{anchor}'")
        self.browser.wait(f"document.querySelector('{anchor}')?.checkVisibility()")
        text = self.browser.run(f"document.querySelector('{anchor}').textContent")
        assert "Upstream" in text or "Downstream" in text, text[:200]
        self.browser.settle()
        self.browser.screenshot(self.shots / "dossier-made.png")

    def check_rows_made_by_the_script_read_as_those_written_out(self):
        before = self.browser.call("Page.addScriptToEvaluateOnNewDocument", source="""
            addEventListener('DOMContentLoaded', () => {
              const rows = [...document.querySelectorAll('#findings tbody tr')];
              window.written = Object.fromEntries(rows.map(row => [row.id, row.textContent.replace(/\\s+/g, '')]));
              rows.forEach(row => row.remove());
            });""")
        self.open()
        self.browser.call("Page.removeScriptToEvaluateOnNewDocument", identifier=before["identifier"])
        pairs = self.browser.run(f"{ROWS}.map(row => [window.written[row.id], "
                                 "row.textContent.replace(/\\s+/g, '')])")
        different = [pair for pair in pairs if pair[0] != pair[1]]
        assert pairs and not different, different[:2]
        return f"{len(pairs)} rows"

    # Keyboard and screen readers.

    def check_the_keyboard_reaches_everything_and_shows_where_it_is(self):
        self.open()
        seen, hidden = [], []
        for step in range(140):
            if step == 80:
                self.browser.run("document.querySelector('#finder button').focus()")
            self.browser.press("Tab")
            told = self.browser.run(audit.FOCUS)
            seen.append(told["what"])
            if told["hidden"] or not told["outlined"]:
                hidden.append(told)
        assert not hidden, hidden[:3]
        assert seen[0] == "A.skip", seen[0]
        for wanted in ["INPUT", "SELECT", "BUTTON.sort", "BUTTON.toggle"]:
            assert any(what.startswith(wanted) for what in seen), f"{wanted} never had the focus: {seen}"
        return f"{len(set(seen))} kinds of control"

    def check_shift_tab_is_not_hidden_by_the_strip(self):
        self.open("#dossiers")
        hidden = []
        for _ in range(80):
            self.browser.press("Tab", modifiers=8)
            told = self.browser.run(audit.FOCUS)
            if told["hidden"]:
                hidden.append(told)
        assert not hidden, hidden[:3]

    def check_typing_in_the_page_does_nothing(self):
        self.open()
        before = self.browser.run("[location.hash, scrollY, document.activeElement.tagName].join()")
        self.browser.type("sjkfnrxq/?")
        assert self.browser.run("[location.hash, scrollY, document.activeElement.tagName].join()") == before

    def check_controls_are_large_enough(self):
        self.open()
        small = self.browser.run(audit.SMALL_TARGETS)
        assert not small, small[:5]

    def check_names_roles_headings_and_tables(self):
        self.open()
        wrong = self.browser.run(audit.STRUCTURE)
        assert not wrong, wrong[:8]
        tree = self.browser.call("Accessibility.getFullAXTree")["nodes"]
        asked = {"link", "button", "searchbox", "textbox", "combobox", "image", "region", "form", "search"}
        nameless = [
            node["role"]["value"] for node in tree
            if not node.get("ignored") and node["role"]["value"] in asked
            and not node.get("name", {}).get("value", "").strip()
        ]  # fmt: skip
        assert not nameless, nameless[:5]
        return f"{len(tree)} nodes"

    def check_contrast_in_both_themes(self):
        told = []
        for theme in ["light", "dark"]:
            self.browser.theme(theme)
            self.open()
            weak = self.browser.run(audit.CONTRAST)
            assert not weak["below"], f"{theme}: {weak['below'][:4]}"
            told.append(f"{theme} at least {weak['least']:.1f}")
        self.browser.theme("light")
        return ", ".join(told)

    # Where it is read.

    def check_it_complains_of_nothing_and_asks_nobody(self):
        for page in [self.page, self.large]:
            self.open("#findings?text=a", page=page)
            assert not self.browser.complaints(), self.browser.complaints()
            assert not self.browser.requests(), self.browser.requests()

    def check_nothing_important_needs_a_script(self):
        self.open(scripts=False, page=self.large)
        document = self.browser.call("DOM.getDocument", depth=-1)["root"]["nodeId"]

        def found(selector):
            return self.browser.call("DOM.querySelectorAll", nodeId=document, selector=selector)["nodeIds"]

        assert len(found("#findings tbody tr")) == 200
        for part in ["answer", "changes", "where", "routes", "together", "findings", "dossiers", "blind-spots",
                     "accepted", "method", "evidence"]:  # fmt: skip
            assert len(found(f"section#{part} h2")) >= 1, part
        said = self.browser.call("DOM.getOuterHTML", nodeId=found("#findings noscript")[0])["outerHTML"]
        assert "result.json" in said and "200 worst of 20,000" in said, said
        self.browser.screenshot(self.shots / "without-script.png")

    def check_narrow_screens_scroll_one_way(self):
        for width in [320, 390]:
            self.browser.size(width, 700)
            self.open()
            wide = self.browser.run("document.documentElement.scrollWidth")
            out = self.browser.run(audit.SPILLS)
            assert wide <= width and not out, f"{wide} wide at {width}: {out[:4]}"
            self.browser.screenshot(self.shots / f"narrow-{width}.png")
        self.browser.size(1280, 720)

    def check_the_first_screen_answers(self):
        self.open()
        for selector in [".strip .chip", "p.sentence", ".figures", ".worst", ".strip a[href='#changes']"]:
            box = self.browser.run(f"document.querySelector(\"{selector}\").getBoundingClientRect().toJSON()")
            assert box["top"] >= 0 and box["bottom"] <= 720, f"{selector} ends at {box['bottom']}"
        self.browser.screenshot(self.shots / "first-screen.png")
        self.browser.theme("dark")
        self.browser.screenshot(self.shots / "first-screen-dark.png")
        self.browser.theme("light")

    def check_screenshots_of_every_part(self):
        for theme in ["light", "dark"]:
            self.browser.theme(theme)
            for part in ["where", "routes", "drawing", "findings", "dossiers", "blind-spots", "method", "evidence"]:
                self.open(f"#{part}")
                self.browser.screenshot(self.shots / f"{part}-{theme}.png")
        self.browser.theme("light")

    # On paper.

    def check_paper(self):
        told = []
        for name, width, height in [("a4", 8.27, 11.69), ("letter", 8.5, 11)]:
            for extent in ["summary", "expanded"]:
                self.open(f"#answer?print={extent}")
                file = self.shots / f"{name}-{extent}.pdf"
                self.browser.pdf(file, paperWidth=width, paperHeight=height)
                pages = [page.extract_text() for page in pypdf.PdfReader(file).pages]
                buyer = self.browser.run("document.querySelector('.strip strong').textContent")
                bare = [n + 1 for n, text in enumerate(pages) if " ".join(buyer.split()) not in " ".join(text.split())]
                assert not bare, f"{name} {extent}: no strip on pages {bare} of {len(pages)}"
                cut = self._cut_rows(pages)
                assert not cut, f"{name} {extent}: rows cut: {cut[:4]}"
                told.append(f"{name} {extent} {len(pages)} pages")
        return ", ".join(told)

    def _cut_rows(self, pages):
        """Findings whose number and place stand on different pages of the table."""
        rows = self.browser.run(f"{ROWS}.slice(0, 25).map(row => [row.id, row.cells[5].textContent, "
                                "row.cells[6].textContent.split('/').at(-1)])")
        flat = ["".join(text.split()) for text in pages]
        return [
            identity for identity, _, place in rows
            if not any(identity in text and "".join(place.split()) in text for text in flat)
        ]  # fmt: skip

    # How fast.

    def check_a_large_page_is_small_and_quick(self):
        size = self.large.stat().st_size
        assert size <= 6_000_000, f"{size} bytes"
        assert self.seconds is None or self.seconds <= 2, f"{self.seconds} s to write"
        self.open(page=self.large)
        paint = self.browser.run("performance.getEntriesByType('paint')[0].startTime")
        assert paint <= 1500, f"first paint after {paint} ms"
        self.browser.call("Performance.enable", timeDomain="threadTicks")
        times = [self._keystroke(text) for text in ["c", "co", "cot", "cotton", "cotton 12", "n", ""]]
        self.browser.call("Performance.disable")
        times.sort()
        assert times[-1] <= 100, f"keystrokes took {[round(t) for t in times]} ms"
        return f"{size} bytes, first paint {paint:.0f} ms, keystroke {times[len(times) // 2]:.0f} ms of processor, at most {times[-1]:.0f}"

    def _keystroke(self, text):
        """Milliseconds of the page's own thread, so that other programs on the machine do not count."""

        def spent():
            metrics = {entry["name"]: entry["value"] for entry in self.browser.call("Performance.getMetrics")["metrics"]}
            return metrics["ScriptDuration"] + metrics["LayoutDuration"] + metrics["RecalcStyleDuration"]

        time.sleep(1)
        before = spent()
        self.browser.run("""(text => {
            const field = document.querySelector('#finder input');
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            document.body.getBoundingClientRect();
          })(%r)""" % text)
        return 1000 * (spent() - before)
