package org.oscm.client;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the platform mails to a new user.
 *
 * @param userKey decimal digits
 */
public record FirstPassword(String userId, String userKey, String password) {

    private static final Pattern LABELLED = Pattern.compile("^[^:\\n]+: (\\S+)$", Pattern.MULTILINE);

    /** Reads the mail in any of its languages: user id, key and password stand in this order, each behind a label. */
    public static Optional<FirstPassword> in(SandboxMail mail) {
        List<String> values = LABELLED.matcher(mail.text())
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        return values.size() == 3 && values.get(1).matches("\\d+")
                ? Optional.of(new FirstPassword(values.get(0), values.get(1), values.get(2)))
                : Optional.empty();
    }
}
