package org.oscm.journeys.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /**
     * @param width of the page, in pixels; below 500 it behaves like a phone
     * @param dark whether its owner prefers dark pages
     */
    static Browser open(int width, int height, boolean dark) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--accept-lang=en");
        options.setAcceptInsecureCerts(true);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return new Browser(driver);
    }

    void visit(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String text(String css) {
        return find(css).getText();
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    void fill(String css, String value) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(value);
    }

    void click(String css) {
        find(css).click();
    }

    /** Clicks on what leads to another page, and waits until that one is there. */
    void follow(String css) {
        driver.executeScript("window.isLeft = true");
        find(css).click();
        Instant end = Instant.now().plus(PATIENCE);
        while (!isOnNewPage()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(css + " leads nowhere on " + address());
            }
        }
    }

    private boolean isOnNewPage() {
        try {
            return (boolean) driver.executeScript("return !window.isLeft && document.readyState === 'complete'");
        } catch (WebDriverException betweenTwoPages) {
            return false;
        }
    }

    String attribute(String css, String name) {
        return find(css).getDomAttribute(name);
    }

    boolean holds(String cookie) {
        return driver.manage().getCookieNamed(cookie) != null;
    }

    /** Whether the page is wider than the screen, so that one would have to scroll sideways. */
    boolean isCutOff() {
        return (boolean) driver.executeScript("return document.documentElement.scrollWidth > window.innerWidth");
    }

    /** What the browser complained about since the last question, such as a refused script; never null. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What makes the page hard to use for people with disabilities, as far as a program can tell; never null. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(axe());
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(
                  result => done(result.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' '))),
                  failure => done([String(failure)]));
                """);
    }

    /** The whole page as PNG. */
    byte[] picture() {
        long height = (long) driver.executeScript("return document.documentElement.scrollHeight");
        long width = (long) driver.executeScript("return window.innerWidth");
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> answer =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebElement find(String css) {
        try {
            return driver.findElement(By.cssSelector(css));
        } catch (NoSuchElementException missing) {
            throw new AssertionError(
                    css + " is not on the page " + address() + ":\n" + driver.getPageSource(), missing);
        }
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
