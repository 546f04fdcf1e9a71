package org.oscm.core.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps passwords and the like out of the log. */
public final class Secrets {

    static final String HIDDEN = "(hidden)";

    private static final Pattern SECRET = Pattern.compile("(?i).*(passw|pwd|pass$|secret|credential|token).*");
    private static final Pattern NAME_OF_A_SECRET = Pattern.compile("[A-Z_]+");

    private Secrets() {}

    /** Hides values under a secret name, and all beside the name of a thing that is a secret, as of a setting. */
    public static Map<String, String> without(Map<String, String> values) {
        boolean namesOne = isNameOfASecret(values.getOrDefault("name", ""));
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            boolean secret = SECRET.matcher(name).matches() || namesOne && !name.equals("name");
            shown.put(name, secret ? HIDDEN : value);
        });
        return shown;
    }

    private static boolean isNameOfASecret(String value) {
        return NAME_OF_A_SECRET.matcher(value).matches()
                && SECRET.matcher(value).matches();
    }
}
