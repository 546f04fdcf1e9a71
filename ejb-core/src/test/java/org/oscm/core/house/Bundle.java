package org.oscm.core.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oscm.core.kernel.ErrorCode;

/**
 * The texts of one kind in every language.
 *
 * @param name room and file, for example {@code accounts/errors}
 */
record Bundle(String name) {

    /** The suffixes of the files of other languages than English. */
    static final List<String> OTHER_LANGUAGES = List.of("_de", "_ja");

    private static final String ROOT = "org/oscm/core/";

    /** All bundles of the core. */
    static List<Bundle> all() {
        Path root = classes().resolve(ROOT);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".properties"))
                    .map(file -> file.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .map(Bundle::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param language suffix of the file, empty for English */
    Map<String, String> texts(String language) {
        String file = ROOT + name + language + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                ErrorCode.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Path classes() {
        try {
            return Path.of(ErrorCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
