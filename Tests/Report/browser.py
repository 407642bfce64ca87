"""A headless Chromium, driven through its DevTools protocol: just what the report's test needs."""
import base64
import itertools
import json
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.request

import websocket


class Browser:
    """One Chromium with one page. Use it in a `with` statement; its profile goes with it."""

    def __init__(self, chromium="chromium"):
        self.profile = tempfile.mkdtemp(prefix="headwater-report-")
        self.process = subprocess.Popen(
            [
                chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--remote-debugging-port=0", "--remote-allow-origins=*", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                f"--user-data-dir={self.profile}", "about:blank",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        port = self._port()
        pages = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list"))
        address = next(page for page in pages if page["type"] == "page")["webSocketDebuggerUrl"]
        self.socket = websocket.create_connection(address, timeout=120)
        self.numbers = itertools.count(1)
        self.events = []
        for domain in ["Page", "Runtime", "Network", "Log", "DOM", "Accessibility", "CSS"]:
            self.call(f"{domain}.enable")

    def _port(self):
        file = pathlib.Path(self.profile) / "DevToolsActivePort"
        for _ in range(600):
            if file.exists() and file.read_text().strip():
                return int(file.read_text().split()[0])
            time.sleep(0.05)
        raise RuntimeError("chromium does not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
        except Exception:
            self.process.terminate()
        self.process.wait(timeout=20)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, **parameters):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    # What is asked of the page.

    def run(self, expression):
        """The value of an expression in the page; promises are waited for."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def wait(self, expression, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.run(expression):
                return True
            time.sleep(0.02)
        raise AssertionError(f"never came true: {expression}")

    def settle(self):
        """Until what was asked has been painted."""
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))")

    # Where it looks.

    def open(self, path, fragment="", scripts=True):
        self.call("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.events.clear()
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri() + fragment)
        for _ in range(2000):
            tree = self.call("Page.getFrameTree")["frameTree"]["frame"]
            if tree["url"].startswith("file:") and self._is_loaded():
                break
            time.sleep(0.02)
        if scripts:
            self.wait("document.documentElement.dataset.ready === 'yes'")
            self.settle()

    def _is_loaded(self):
        names = [event.get("method") for event in self.events]
        return names.count("Page.loadEventFired") >= 1 and self.run("document.readyState") == "complete"

    def size(self, width, height, scale=1):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
            mobile=False,
        )  # fmt: skip

    def theme(self, name):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    # What it gives.

    def screenshot(self, path, whole=False):
        picture = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        pathlib.Path(path).write_bytes(base64.b64decode(picture["data"]))

    def pdf(self, path, **options):
        printed = self.call("Page.printToPDF", printBackground=True, preferCSSPageSize=False, **options)
        pathlib.Path(path).write_bytes(base64.b64decode(printed["data"]))

    def press(self, key, code=None, modifiers=0):
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}
        number = codes.get(key, ord(key.upper()) if len(key) == 1 else 0)
        text = {"Enter": "\r", " ": " "}.get(key, key if len(key) == 1 else None)
        for kind in ["keyDown", "keyUp"]:
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=code or key, modifiers=modifiers,
                windowsVirtualKeyCode=number, **({"text": text} if text and kind == "keyDown" else {}),
            )  # fmt: skip

    def type(self, text):
        for letter in text:
            self.press(letter)

    # What it complains of.

    def complaints(self):
        """Console errors, uncaught exceptions, refused content."""
        found = []
        for event in self.events:
            method, given = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append(given["exceptionDetails"].get("exception", {}).get("description", "exception"))
            if method == "Log.entryAdded" and given["entry"]["level"] in ("error", "warning"):
                found.append(given["entry"]["text"])
            if method == "Runtime.consoleAPICalled" and given["type"] in ("error", "warning", "assert"):
                found.append(str([part.get("value") for part in given["args"]]))
        return found

    def requests(self):
        """Addresses asked for beside the page itself."""
        asked = [e["params"]["request"]["url"] for e in self.events if e.get("method") == "Network.requestWillBeSent"]
        return [address for address in asked if not address.startswith(("file:", "about:", "data:"))] + asked[2:]
