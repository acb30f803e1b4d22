package org.earlybridge.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.Deployed;
import org.earlybridge.NotRun;
import org.earlybridge.training.demo.DemoAccount;
import org.earlybridge.training.demo.DemoAccounts;

/**
 * One Chromium for the tests of a class; each visit is a fresh person with no cookies. The one of the system is used
 * where there is one; elsewhere the library fetches its own.
 */
public final class Browser implements AutoCloseable {

    private static final String NEEDED = "browser tests need Chromium (on Debian: apt-get install chromium)";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Map<DemoAccount, String> signedIn = new EnumMap<>(DemoAccount.class);

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        Optional<Path> installed = installed();
        NotRun.unless(installed.isPresent() || !Files.isExecutable(Path.of("/usr/bin/apt-get")), NEEDED);
        try {
            Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment(installed.isPresent())));
            return new Browser(playwright, playwright.chromium().launch(options(installed)));
        } catch (PlaywrightException e) {
            NotRun.unless(installed.isPresent(), NEEDED + ": " + e.getMessage());
            throw e;
        }
    }

    /** A desktop with everything on. */
    public Visit visit() {
        return visit(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    public Visit visitWithoutJavaScript() {
        return visit(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** The narrowest screen that must work. */
    public Visit visitAt320Pixels() {
        return visit(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(320, 640));
    }

    /** Somebody of the demo, signed in once for all visits of the class. */
    public Visit visitAs(DemoAccount login) {
        return visit(signedIn(login).setViewportSize(1280, 900));
    }

    public Visit visitWithoutJavaScriptAs(DemoAccount login) {
        return visit(signedIn(login).setJavaScriptEnabled(false));
    }

    public Visit visitAt320PixelsAs(DemoAccount login) {
        return visit(signedIn(login).setViewportSize(320, 640));
    }

    private com.microsoft.playwright.Browser.NewContextOptions signedIn(DemoAccount login) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setStorageState(signedIn.computeIfAbsent(login, this::signIn));
    }

    private String signIn(DemoAccount login) {
        try (Visit visit = visit().to("/sign-in")) {
            visit.page().fill("#address", login.email());
            visit.page().fill("#password", DemoAccounts.PASSWORD);
            visit.page().click("#enter");
            return visit.page().context().storageState();
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private Visit visit(com.microsoft.playwright.Browser.NewContextOptions options) {
        return new Visit(chromium.newContext(
                options.setBaseURL(Deployed.address().toString()).setLocale("en-GB")));
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Map<String, String> environment(boolean installed) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (installed) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        return environment;
    }

    private static LaunchOptions options(Optional<Path> installed) {
        LaunchOptions options = new LaunchOptions();
        installed.ifPresent(options::setExecutablePath);
        boolean root = "root".equals(System.getProperty("user.name"));
        return root ? options.setArgs(List.of("--no-sandbox")) : options;
    }
}
