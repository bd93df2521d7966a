"""Three engines behind the same few words: Chromium, Firefox and WebKit (Safari's)."""

import os
import shutil
import subprocess
import tempfile
import time


class Missing(Exception):
    """An engine or its driver is not installed."""


def need(program):
    found = shutil.which(program)
    if not found:
        raise Missing(f"{program} is not installed")
    return found


class Chromium:
    name = "Chromium"

    def __init__(self, *arguments, visible=False, downloads=None):
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        self.profile = tempfile.mkdtemp(prefix="chromium-")
        options = webdriver.ChromeOptions()
        options.binary_location = need("chromium")
        for argument in (
            "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update",
            f"--user-data-dir={self.profile}", *arguments,
        ):
            options.add_argument(argument)
        if not visible:
            options.add_argument("--headless=new")
        if downloads:
            options.add_experimental_option("prefs", {"download.default_directory": downloads})
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(need("chromedriver")))
        self.driver.set_script_timeout(600)

    def open(self, url):
        self.driver.get(url)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def wait(self, script, *arguments):
        """Runs a script whose last argument is called with its result."""
        return self.driver.execute_async_script(script, *arguments)

    def size(self, width, height):
        self.cdp("Emulation.setDeviceMetricsOverride",
                 width=width, height=height, deviceScaleFactor=1, mobile=False)

    def look(self, **media):
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items()]
        self.cdp("Emulation.setEmulatedMedia", features=features)

    def keys(self, *keys):
        from selenium.webdriver.common.action_chains import ActionChains

        chain = ActionChains(self.driver, duration=0)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def cdp(self, command, **arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def picture(self, path):
        self.driver.save_screenshot(path)

    def quit(self, keep_profile=False):
        self.driver.quit()
        if not keep_profile:
            shutil.rmtree(self.profile, ignore_errors=True)


class WebKit(Chromium):
    name = "WebKit"

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.webkitgtk.service import Service

        browser = next(
            (path for path in (
                "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            ) if os.path.exists(path)), None)
        if browser is None:
            raise Missing("WebKit's MiniBrowser is not installed")
        os.environ.setdefault("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        self.profile = tempfile.mkdtemp(prefix="webkit-")
        for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
            os.environ[variable] = self.profile
        self.display = subprocess.Popen(
            [need("Xvfb"), "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = ":" + self.display.stdout.readline().decode().strip()
        options = webdriver.WebKitGTKOptions()
        options.binary_location = browser
        options.add_argument("--automation")
        self.driver = webdriver.WebKitGTK(options=options, service=Service(need("WebKitWebDriver")))
        self.driver.set_script_timeout(600)

    def size(self, width, height):
        self.driver.set_window_size(width, height)

    def quit(self, keep_profile=False):
        self.driver.quit()
        self.display.terminate()
        self.display.wait()
        if not keep_profile:
            shutil.rmtree(self.profile, ignore_errors=True)


class Firefox:
    name = "Firefox"

    def __init__(self, *preferences, arguments=()):
        from marionette_driver.marionette import Marionette

        self.profile = tempfile.mkdtemp(prefix="firefox-")
        settings = {
            "marionette.port": 0, "browser.shell.checkDefaultBrowser": False,
            "datareporting.policy.dataSubmissionEnabled": False, "app.update.enabled": False,
            "browser.sessionstore.interval": 500, "toolkit.telemetry.reportingpolicy.firstRun": False,
            "browser.aboutwelcome.enabled": False, "browser.startup.page": 0,
        }
        settings.update(dict(preferences))
        with open(os.path.join(self.profile, "user.js"), "w") as file:
            for name, value in settings.items():
                shown = str(value).lower() if isinstance(value, bool) else repr(value).replace("'", '"')
                file.write(f'user_pref("{name}", {shown});\n')
        self.process = subprocess.Popen(
            [need("firefox-esr"), "--headless", "--marionette", "--no-remote", *arguments, "--profile", self.profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.driver = Marionette(host="127.0.0.1", port=self._port())
        self.driver.start_session()
        self.driver.timeout.script = 600
        self.driver.timeout.page_load = 60

    def _port(self):
        path = os.path.join(self.profile, "MarionetteActivePort")
        limit = time.monotonic() + 60
        while time.monotonic() < limit:
            if os.path.exists(path) and (text := open(path).read().strip()):
                return int(text)
            time.sleep(0.05)
        raise Missing("Firefox did not start")

    def open(self, url):
        self.driver.navigate(url)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, script_args=arguments, sandbox=None)

    def wait(self, script, *arguments):
        return self.driver.execute_async_script(script, script_args=arguments, sandbox=None)

    def size(self, width, height):
        self.driver.set_window_rect(width=width, height=height)

    def keys(self, *keys):
        actions = self.driver.actions.sequence("key", "keys")
        for key in keys:
            for letter in key:
                actions.key_down(letter)
                actions.key_up(letter)
        actions.perform()

    def picture(self, path):
        import base64

        with open(path, "wb") as file:
            file.write(base64.b64decode(self.driver.screenshot(full=False)))

    def quit(self, keep_profile=False):
        try:
            self.driver._request_in_app_shutdown()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if not keep_profile:
            shutil.rmtree(self.profile, ignore_errors=True)


everyone = (Chromium, Firefox, WebKit)
