package org.oscm.client;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the platform mails to a new user.
 *
 * @param userKey decimal digits
 */
public record FirstPassword(String userId, String userKey, String password) {

    private static final Pattern LABELLED = Pattern.compile("^[^:\\n]+: (\\S+)$", Pattern.MULTILINE);

    /**
     * Reads the mail in any of its languages: user id, key and password stand in this order, each behind a label.
     *
     * @throws IllegalArgumentException if the mail holds no password
     */
    public static FirstPassword in(SandboxMail mail) {
        List<String> values = LABELLED.matcher(mail.text())
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        if (values.size() < 3) {
            throw new IllegalArgumentException("The mail \"" + mail.subject() + "\" holds no password");
        }
        return new FirstPassword(values.get(0), values.get(1), values.get(2));
    }
}
